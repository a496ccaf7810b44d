# pcfix が日本語で表示する文言。1 行に 1 メッセージ。コードは ID で参照する。
# キーの文には、フッター用の短い形がある。

## ページ上の要素

page-image = 画像
page-note = 補足
page-tip = ヒント
page-important = 重要
page-warning = 警告
doubt = ⚠ 翻訳に疑問があります（{ $why }）: 原文に従ってください。
doubt-number = 数値が異なる
doubt-code = コマンドまたはコードが異なる
doubt-link = リンクが異なる
doubt-labels = ボタンの名前が異なる
page-caution = 注意

## 検索画面

search-prompt = エラーメッセージ、または起きている問題を入力
search-pasted = { $lines ->
   *[other] 貼り付けたテキスト、{ $lines } 行
}
search-used = 貼り付けたテキストから { $lines ->
   *[other] { $lines } 行
}を使用、{ $dropped } 行を除外:
search-masked = { $masked ->
   *[other] 機密情報またはメールアドレスを { $masked } 件取り除きました。
}
search-tail = 長すぎるため、最後の 1 MiB だけを読み取りました。
search-mended = 次の検索結果を表示しています: { $query }
search-unknown = どこにも見つからない語: { $words }
search-nearest = ここにある似た語: { $words }
search-nothing = 何も見つかりません。{ $clear } で検索ボックスをクリアします。
hit-helped = ✓ 以前ここで効果あり
search-count = { $found ->
   *[other] { $found } 件ヒット
}
search-articles = { $articles ->
   *[other] 記事 { $articles } 件
}

## ツリーとヘルプ

too-small = ウィンドウが小さすぎます。pcfix には 40 桁 × 10 行が必要です。
tree-title = すべての記事
help-title = キー
outline-title = 見出し
outline-nothing = この文字を含む見出しはありません。
log-title = 貼り付けたテキストの行
log-standing = 検索対象: { $lines } 行中 { $used } 行。最初のヒット: { $title }
log-standing-nothing = 検索対象: { $lines } 行中 { $used } 行。何も見つかりません。
log-repeated = 下に再出
log-quiet = エラーではない
log-noise = 時刻、ID
log-frame = スタックフレーム
log-secret = 機密情報
log-early = 上に離れすぎ

## ガイド

guide-roles = 実行できるロール: { $roles }
guide-date = 本文の日付: { $date }
guide-machine = 機械翻訳
guide-tried = ✗ 試したが効果なし: { $title }
guide-passed = – 該当しない: { $title }
guide-resolution = 解決策 { $number }/{ $count }
guide-choice = どのケースに該当しますか？
guide-skipped = スキップ済み
guide-skipped-because = スキップ済み: { $reason }
guide-labels = 画面上の表示: { $labels }
guide-new = 前回の閲覧後に追加
guide-question = これで効果がありましたか？
# 回答の中の空白では改行しない。
guide-answer-yes = { $key } はい
guide-answer-no = { $key } いいえ
guide-answer-other = { $key } 該当しない
guide-answer-later = { $key } 後で
guide-symptoms = どのような問題が起きていますか？
guide-solved = ✓ 解決しました。{ $back } で検索に戻ります。
guide-later = 保留しました。
guide-try-next = ここにあるものはすべて試しました。次に効果があるかもしれないもの:
guide-nothing-left = 試せるものはもうありません。さらに詳しく調べられる人に引き継いでください。{ $note } でメモをコピーします。

## 入力を求める行

ask-skip = スキップする理由は？（{ $enter }: 理由なし）
ask-does-not-apply = 該当しない理由は？
ask-remark = コメント:
ask-note-file = メモの書き込み先:
ask-find = この記事内を検索:
ask-heading = 見出し:

## ステータス行

status-loading = ファイル { $read }/{ $total }、{ $articles ->
   *[other] 記事 { $articles } 件
}
status-no-articles = このコンテンツには記事がありません。
status-fallback = { $wanted } 版はありません。{ $shown } で表示しています。
status-problems = { $problems ->
   *[other] コンテンツに問題が { $problems } 件: pcfix list が stderr に示します
}
status-view-both = 両方の言語
status-view-target = 1 つ目の言語のみ
status-view-source = 2 つ目の言語のみ
status-address = ここにはブラウザーがありません。アドレス: { $address }
status-opening = { $address } を開いています
status-elsewhere-at = { $path } はこのライブラリにありません。アドレス: { $address }
status-elsewhere = { $path } はこのライブラリにありません。
status-refused = 開けるのは Web アドレスとメールアドレスだけです。
status-no-page = この記事の公開アドレスは不明です。
status-answer = { $yes }、{ $no }、{ $other }、{ $later } のいずれかで答えてください。
status-steps-first = まず手順から: { $tick } でチェック、{ $skip } でスキップします。または下の質問へ進んでください。
status-done-already = この手順は完了しています。{ $undo } で取り消します。
status-solved = よかったです。解決済みにしました。
status-later = 保留しました。次に開くと、続きから再開します。
status-nothing-left = ここではこれが最後の解決策でした。
status-next-resolution = では、次の解決策です。
status-undone = 取り消しました。
status-nothing-to-undo = 取り消すものはありません。
status-found = { $count } か所中 { $number } か所目。{ $next } で次、{ $previous } で前
status-not-found = 「{ $wanted }」はこの記事にありません。
status-no-headings = この記事には見出しがありません。
status-no-log = ログとして読めるものは貼り付けられていません。
status-mouse-on = マウスでスクロール、選択、開く操作ができます。
status-mouse-off = マウスでテキストを選択できます。
status-reload = コンテンツを再読み込みしています。
status-unfinished = { $open } で再開します。一覧（{ $pane }）では { $afresh } で最初から、{ $away } で一覧から除外します。
status-resumed = 中断した所から再開します（{ $when }）。{ $afresh } で最初からやり直します。
status-resumed-changed = { $when } 以降に記事が変更されました: { $new ->
   *[other] 新しい手順が { $new } 件あり
}、実施済みのうち { $gone ->
   *[other] { $gone } 件
}がなくなりました。
status-afresh = 最初から始めます。
status-put-away = 一覧から除外しました。pcfix history には残ります。
status-damaged = { $lines ->
   *[other] ジャーナルの { $lines } 行を読み取れません。そのまま残してあります。
}
status-not-kept = 保存されませんでした: { $reason }。ガイドは続行します。
status-one-language = この記事には 2 つ目の言語がありません。
status-sent-step = 手順をクリップボードに送りました（{ $way }）
status-sent-command = コマンドをクリップボードに送りました（{ $way }）
status-sent-note = メモをクリップボードに送りました（{ $way }）
status-sent-address = アドレスをクリップボードに送りました（{ $way }）
status-note-written = メモを { $path } に書き込みました
status-note-not-written = { $path } に書き込めませんでした: { $reason }

## キー

key-none = （キーなし）
key-open = 選択したものを開く
    .short = 開く
key-enter-guide = 手順をチェックする、選択肢を選ぶ、リンクをたどる
    .short = 進む
key-jump = この見出しへ移動
    .short = 移動
key-enter-line = 確定
    .short = 確定
key-tick = 手順をチェックする。それ以外はスクロール
    .short = 完了
key-skip = 理由を付けて手順をスキップ
    .short = スキップ
key-undo = 直前のチェック、スキップ、選択、回答を取り消す
    .short = 取り消し
key-copy = 手順またはそのコマンドをコピー
    .short = コピー
key-copy-other = もう一方の言語で手順をコピー
key-copy-note = チケット用のメモをコピー
    .short = メモ
key-write-note = メモをファイルに書き込む
key-remark = コメントを追加
key-afresh = 最初からやり直す
key-put-away = 未完了のガイドを一覧から除外
key-number = 選択肢を選ぶ、または質問に答える
key-up = 上へ
key-down = 下へ
key-page-up = 1 ページ上へ
key-page-down = 1 ページ下へ
key-top = 先頭へ
key-bottom = 末尾へ
key-unfold = 展開する
    .short = 展開
key-fold = 折りたたむ
    .short = たたむ
key-next-pane = 次のペインへ
    .short = ペイン
key-previous-pane = 前のペインへ
key-next-link = 次のリンクへ
    .short = リンク
key-previous-link = 前のリンクへ
key-browse = リンクまたは記事のページをブラウザーで開く
    .short = ページ
key-view = 両方の言語、1 つ目、2 つ目
    .short = 言語
key-tree = すべての記事
    .short = 全記事
key-search = 検索ボックスへ
    .short = 検索
key-find = 記事内を検索
    .short = 検索
key-find-next = 次の一致箇所へ
key-find-previous = 前の一致箇所へ
key-next-heading = 次の見出しへ
key-previous-heading = 前の見出しへ
key-outline = この記事の見出し
key-log = 貼り付けたログのどの行を対象にするか
    .short = 行
key-turn-line = この行を検索する、またはしない
    .short = 切替
key-mouse = マウスのオンとオフを切り替える
key-reload = 変更されたファイルを再読み込み
key-help = この画面のキー
    .short = キー
key-clear = 検索ボックスをクリア
key-back = 1 段階戻る
    .short = 戻る
key-cancel = やめる
    .short = 中止
key-close = 閉じる
    .short = 閉じる
key-forward = 再び進む
key-quit = 終了
    .short = 終了
key-interrupt = どこからでも終了
    .short = 終了
key-suspend = 一時停止。fg で復帰

## ジャーナルとメモ

when-today = 今日 { $time }
when-yesterday = 昨日 { $time }
progress = { $done }/{ $steps }
journal-no-folder = ホームフォルダーがありません
journal-newer = より新しい pcfix がジャーナルを書き込みました
journal-busy = 別の pcfix がジャーナルを使用中です
note-exists = そのファイルは既にあります
note-article = 記事: { $title }、{ $place }
note-article-dated = 記事: { $title }（{ $date }）、{ $place }
note-solved = { $began } 開始、{ $ended } 解決。
note-later = { $began } 開始、{ $ended } 保留。
note-nothing-left = { $began } 開始、{ $ended } 試せるものなし。未解決。
note-open = { $began } 開始、未回答。
note-open-at = { $began } 開始、{ $steps } 手順中 { $done } まで進行。
note-done = 完了: { $what }
note-skipped = 省略: { $what }
note-chose = ケース: { $what }
note-remark = コメント: { $what }
note-helped = 効果あり: { $what }
note-did-not-help = 効果なし: { $what }
note-does-not-apply = 該当しない: { $what }
note-left = 後で: { $what }
note-this = この解決策

## 画面を使わない実行と履歴

walk-step = y 完了、s スキップ、u 取り消し、a コメント、n メモ、q 後で、またはすぐに回答: 1 効果あり、2 効果なし、3 該当しない
walk-choice = 該当するケースの番号、または u 取り消し、q 後で
walk-question = 1 はい、2 いいえ、3 該当しない、4 後で、または u 取り消し、a コメント、n メモ
walk-next = 次に試すものの番号、何も試さない場合は Enter
walk-not-understood = 入力を理解できません。
walk-resumed = 中断した所から再開します（{ $when }）。--fresh で最初の手順から始めます。
walk-note = pcfix note でチケット用のメモを出力します。
walk-nothing-left = 試せるものはもうありません。さらに詳しく調べられる人に引き継いでください。
walk-solved = 解決しました。
walk-undone = 取り消しました。
walk-nothing-to-undo = 取り消すものはありません。
end-looked = 閲覧済み
end-open = 未完了
end-later = 保留
end-solved = 解決
end-nothing-left = 未解決
end-put-away = 一覧から除外

## コマンドラインのエラー

error-no-articles = このコンテンツに記事は見つかりませんでした。
error-no-query = 検索する語がありません。検索語を指定するか、パイプで渡してください。詳細は pcfix search --help で確認できます。
error-unknown-id = { $id } はありません。もしかして:{ $nearest }
error-unknown-id-alone = { $id } はありません。すべての ID は pcfix list で確認できます。
error-ambiguous-id = { $id } は複数の記事にあります。1 つを指定してください:{ $nearest }
error-no-guide = ジャーナルにガイド { $id } はありません。pcfix history で一覧を確認できます。
error-no-guides = ジャーナルにはまだガイドがありません。
error-no-article = このガイドの記事はこのコンテンツにありません: { $symptom }

## check の出力

check-articles = { $articles ->
   *[other] 記事 { $articles } 件
}
check-clean = { $articles }、不備なし。
check-faults = { $articles }、{ $faults ->
   *[other] 不備 { $faults } 件:
}
check-explain = コードの意味と直し方は pcfix check --explain CODE で確認できます。
check-why = 問題となる理由:
check-mend = 直し方:
check-wrong = 誤:
check-right = 正:
check-unknown = コード { $code } はありません。もしかして: { $nearest }
check-unknown-alone = コード { $code } はありません。すべてのコードは pcfix check --explain で確認できます。

## 設定

config-head = pcfix の設定。各行は既定値を示します。変更するには # を取り除いてください。
config-content = プログラムに内蔵の記事の代わりに使う、記事のフォルダーまたはファイル。
config-lang = 読むときの言語（nl や pt-BR など）。指定がなければシステムの言語。
config-beside = 2 つ目の言語。指定がなければ原文の言語。
config-view = 表示する言語: both、target、source のいずれか。指定がなければ前回表示した言語。
config-color = 色をいつ使うか: auto、always、never のいずれか。
config-ui_lang = プログラム自体の文言の言語。指定がなければシステムの言語。
config-theme = dark、light、high-contrast、none のいずれか。auto は端末に背景を問い合わせます。または独自の配色: {"{"}base: dark, title: bright-blue{"}"}。
config-keys = preset: default または vim。続いて画面（box、list、preview、tree、log、guide、outline、line、help）ごとに、アクションとそのキー: {"{"}guide: {"{"}tick: [Space, x]{"}"}{"}"}。
config-mouse = マウスでスクロール、選択、開く操作をするかどうか。アクション mouse でオンとオフを切り替えます。
config-limits = 読み取りの上限: ファイルの MiB 数、フォルダーの入れ子、リストと引用の入れ子、YAML のエイリアス。超えたものは、その上限の名前を示す問題として扱われます。
config-pager = show、list、search の出力が画面より長いときに、それを表示するプログラム。使わない場合は cat。指定がなければ PAGER、それもなければ less。PCFIX_PAGER が優先されます。
config-written = 書き込みました: { $path }
config-exists = { $path } は既にあり、そのまま残しました。
config-no-folder = 設定を置くホームフォルダーがありません。PCFIX_CONFIG でファイルを指定できます。
config-none = { $path }（ありません）

## paths の出力

paths-config = ユーザーの設定
paths-journal = チェック、スキップ、回答、コメントの記録
paths-lock = 同時に書き込む pcfix を 1 つに限るためのファイル。中身は空
paths-view = 前回表示した言語
paths-new = その名前のファイルを置き換える間だけ存在
paths-note = { $write } キーは、ガイドのメモを、指定した名前の新しいファイルに書き込みます。ほかには何も書き込みません。

## パイプからの入力

log-used = ログから使用: { $used ->
   *[other] メッセージ { $used } 件
}。除外: { $dropped ->
   *[other] { $dropped } 行
}。
log-secrets = { $secrets ->
   *[other] 機密情報またはアドレスを { $secrets } 件
}取り除きました。

## コマンドライン: コマンド（cmd-）、引数（arg-）、値（value-）の説明と、値の名前（name-）。
## 複数のコマンドにある引数では、キーの先頭にコマンド名を付けることがある。-long で終わるものは --help 用。
## -after はヘルプの下に、-more は --help の下に表示される。

cmd-pcfix = エラーメッセージの解決策を見つけ、2 つの言語で手順を 1 つずつ進めます。
cmd-pcfix-long =
    エラーメッセージの解決策を見つけ、2 つの言語で手順を 1 つずつ進めます。

    コマンドを指定しないと画面が開きます。エラーメッセージを入力し、合う解決策で Enter を押し、手順をチェックしていきます。
cmd-pcfix-more =
    例:
      pcfix                                  画面を開く
      pcfix 注文 キャンセル                  この検索語で画面を開く
      pcfix --lang nl --beside en            オランダ語で読み、英語を並べる
      pcfix --content ~/docs                 自分の記事フォルダーを使う
      pcfix search "something went wrong"    合うものを一覧表示
      pcfix show cancel-order                解決策を 1 つ出力
      pcfix walk cancel-order                画面を使わずに進める
      pcfix note                             最後のガイドのメモを出力
      pcfix check ~/docs                     記事の不備を示す

    終了コード: 0 見つかった・解決した、1 何も見つからない・未解決・不備あり、2 使い方の誤り・読み取れないコンテンツ、3 保留、130 ctrl-c。
cmd-search = エラーメッセージに合うものを、最適な順に一覧表示
cmd-search-more =
    例:
      pcfix search 注文 キャンセル           語順は自由、打ち間違いも可
      pcfix search "something went wrong"    語が並んでいるものを先頭に
      pcfix search --json --limit 1 order    スクリプト用

    終了コード: 0 見つかった、1 何も見つからない、2 使い方の誤り・読み取れないコンテンツ。
cmd-show = 1 つの症状を解決策とともに出力
cmd-show-more =
    例:
      pcfix show cancel-order
      pcfix show account-setup-and-renewal.md#cancel-order --view target

    終了コード: 0 出力した、1 その ID はない、2 使い方の誤り・読み取れないコンテンツ。
cmd-list = 記事と症状のツリーを出力
cmd-walk = 画面を使わず、番号付きの行で解決策を進める
cmd-walk-after =
    回答は標準入力から 1 行に 1 つ読み取ります: y 完了、s REASON スキップ、u 取り消し、a TEXT コメント、n メモを出力、q 保留。選択ではその番号。質問またはその前では 1 効果あり、2 効果なし、3 REASON 該当しない。入力の終わりは「後で」を意味します。

    終了コード: 0 解決、1 未解決、3 保留。
cmd-note = チケット用のメモを出力
cmd-history = 過去のガイドとその結果を一覧表示
cmd-history-more =
    例:
      pcfix history                          行ったことを新しい順に表示
      pcfix history --forget-all             それを消去
cmd-check = コンテンツの不備を 1 行に 1 件出力
cmd-check-long =
    コンテンツの不備を 1 行に 1 件出力

    不備は 1 件ごとに「パス:行: コード: メッセージ」の 1 行として標準出力に出力されます。パスはファイルのパスです。終了コードは、不備がなければ 0、あれば 1、何も読み取れなければ 2 です。
cmd-check-more =
    例:
      pcfix check ~/docs                     記事のフォルダー
      pcfix check --json ~/docs              スクリプト用
      pcfix check --explain link-anchor      コードの意味
cmd-config = 有効な設定を出力、または設定ファイルを書き込む
cmd-config-more =
    例:
      pcfix config                           現在有効な設定
      pcfix config --init                    変更用のファイルを書き込む
cmd-export = ライブラリ全体を JSON で出力
cmd-completions = シェルが入力行を補完するためのスクリプトを出力
cmd-completions-long = シェルがコマンド、オプション、ID を補完するためのスクリプトを出力
cmd-completions-after =
    シェルの起動時に読み込みます:
      bash        ~/.bashrc: source <(pcfix completions bash)
      zsh         ~/.zshrc の compinit の後: source <(pcfix completions zsh)
      fish        ~/.config/fish/config.fish: pcfix completions fish | source
      PowerShell  $PROFILE: pcfix completions powershell | Out-String | iex
      elvish      ~/.config/elvish/rc.elv: eval (pcfix completions elvish | slurp)
cmd-man = マニュアルページを出力
cmd-man-long = マニュアルページを pcfix の言語で出力: pcfix man | man -l -
cmd-paths = pcfix が書き込む可能性のあるすべてのファイルを出力
cmd-paths-long = pcfix が書き込む可能性のあるすべてのファイルと、設定の場所を出力
cmd-help = このヘルプ、またはコマンドのヘルプを表示

arg-content = 自分の記事: フォルダーまたはファイル
arg-content-long = プログラムに内蔵の記事の代わりに使う、記事のフォルダーまたはファイル。複数回指定できます [env: PCFIX_CONTENT]
arg-lang = 読むときの言語（nl や pt-BR など）
arg-lang-long = 読むときの言語（nl や pt-BR など） [env: PCFIX_LANG] [既定値: システムの言語]
arg-beside = 2 つ目の言語。指定がなければ原文の言語
arg-view = 表示する言語: both、target、source
arg-view-long = 表示する言語 [既定値: both。画面では前回表示した言語]
arg-color = 色をいつ使うか: auto、always、never
arg-color-long = 色をいつ使うか [既定値: auto]
arg-ui_lang = pcfix 自体の言語: { $languages }
arg-ui_lang-long = プログラム自体の文言の言語。{ $languages } のいずれか [env: PCFIX_UI_LANG] [既定値: システムの言語]
arg-query = 最初に検索するもの
arg-help = このヘルプを表示。--help はさらに詳しく、例付き
arg-help-long = このヘルプを表示。-h はより短い
arg-version = バージョンを表示
arg-json = JSON で出力
arg-id = list または search が出力する ID。# より後の部分は、それを持つ記事が 1 つだけなら、単独で指定できます
arg-search-query = 検索するもの。- を指定するか、パイプ入力があるときに省略すると、標準入力から読み取ります
arg-limit = ヒットの最大件数 [既定値: { $default }]
arg-batch = このファイル（-: 標準入力）から 1 行に 1 つの検索語を読み取り、それぞれに 1 行の JSON を出力
arg-search-explain = ヒットごとに、どの語がどこで一致し、どれだけ寄与したかを示す
arg-fresh = ガイドが途中で中断されていても、最初の手順から始める
arg-note-id = pcfix history に表示されるガイドの ID、または症状の ID [既定値: 最後のガイド]
arg-forget = このガイドを消去。複数回指定できます
arg-forget_all = すべてのガイドを消去
arg-init = すべての設定とその既定値、意味を記したファイルを書き込む。既にあるファイルはそのまま残します
arg-no_pager = 画面より長くても、そのまま出力
arg-shell = シェル: { $values }
arg-paths = --content の代わりに調べるフォルダーまたはファイル
arg-check-json = path、line、code、message を持つオブジェクトの JSON 配列を出力
arg-check-explain = コードを説明: 意味、問題となる理由、直し方。コードを省略すると、すべてのコードを一覧表示

value-both = 選んだ言語と 2 つ目の言語
value-target = 選んだ言語
value-source = 2 つ目の言語
value-auto = 端末で使用（NO_COLOR に別の指定がない限り）
value-always = 常に使用
value-never = 使用しない

name-code = CODE
name-command = COMMAND
name-file = FILE
name-id = ID
name-locale = LOCALE
name-n = N
name-options = OPTIONS
name-path = PATH
name-query = QUERY
name-shell = SHELL
name-view = VIEW
name-when = WHEN

usage-heading = 使い方
usage-commands = コマンド
usage-arguments = 引数
usage-options = オプション
usage-values = 指定できる値
man-name = 名前
man-synopsis = 書式
man-description = 説明
man-commands = コマンド
man-keys = キー
man-settings = 設定
man-more = 詳細
man-version = バージョン

## 誤った使い方

usage-error = エラー
usage-tip = ヒント
usage-more = 詳細は '{ $help }' で確認できます。
usage-unknown-argument = 予期しない引数 '{ $argument }'
usage-unknown-command = コマンド '{ $command }' はありません
usage-invalid-value = '{ $argument }' の値 '{ $value }' は無効です
usage-no-value = '{ $argument }' には値が必要です
usage-possible = 指定できる値: { $values }
usage-number = 整数が必要です
usage-locale = 言語は nl、nl-NL、zh-Hant のように書きます
usage-conflict = '{ $argument }' は '{ $other }' と同時に使えません
usage-twice = '{ $argument }' は 1 回しか指定できません
usage-missing = 不足しています: { $arguments }
usage-too-many = '{ $argument }' に対する予期しない値 '{ $value }'
usage-not-text = UTF-8 でない引数があります
usage-wrong = 引数を使えません
usage-similar-argument = 似た引数があります: '{ $nearest }'
usage-similar-command = 似たコマンドがあります: '{ $nearest }'
usage-similar-value = 似た値があります: '{ $nearest }'
usage-exists = '{ $what }' ならあります
usage-as-value = '{ $argument }' を値として渡すには '{ $how }' と書きます
config-no-field = フィールド `{ $name }` はありません。使えるのは { $known } です
config-no-value = 値 `{ $name }` はありません。使えるのは { $known } です
config-twice = フィールド `{ $name }` が重複しています
config-large = 設定が 64 KiB を超えています
config-not-utf8 = 設定が UTF-8 ではありません
output-closed = 閉じています（出力を捨てるには、/dev/null を書き込み専用で開いてください）

## Problems of files and content

file-not-found = 見つかりません
file-denied = アクセスが拒否されました
file-not-regular = 通常のファイルではありません
file-is-folder = ファイルではなくフォルダーです
file-not-folder = フォルダーではなくファイルです
file-exists = すでに存在します
file-read-only = ファイルシステムが読み取り専用です
file-no-space = ディスクの空き容量がありません
file-busy = ほかのプログラムが使用中です
file-name = ファイル名が正しくありません
file-link-loop = シンボリックリンクが循環しています
file-closed = 接続先が閉じています
file-empty = ファイルが空です
file-too-large = limits.file_size の上限（{ $limit } MiB）を超えています
file-not-utf8 = UTF-8 ではありません
file-system = システムエラー { $code }
file-unknown = 不明なシステムエラー
content-neither = フォルダーでも通常のファイルでもありません
yaml-invalid = YAML として正しくありません
yaml-large = YAML が { $limit } バイトを超えています
yaml-deep = YAML の入れ子が { $limit } 段を超えています
yaml-aliases = YAML のエイリアスが limits.aliases の上限（{ $limit }）を超えています
problem-folder-depth = フォルダーの深さが limits.folders の上限（{ $limit }）を超えたため、省きました
problem-link-outside = シンボリックリンクがコンテンツフォルダーの外を指しているため、たどりません
problem-link-broken = シンボリックリンクの参照先がないため、たどりません
problem-not-utf8 = UTF-8 でも、BOM 付きの UTF-16 でもないため、省きました
problem-control-characters = 制御文字または文字方向の指定を取り除きました
problem-front-matter = フロントマターを無視しました: { $reason }
problem-faq = FAQ を省きました: { $reason }
problem-faq-title = FAQ にタイトルがありません
problem-include-depth = { $path } の挿入が { $limit } 段を超えたため、省きました
problem-include-missing = { $path } はコンテンツにないため、省きました
problem-include-size = 挿入したファイルが { $limit } バイトを超えたため、{ $path } を省きました
problem-nesting = リストまたは引用の入れ子が limits.nesting の上限（{ $limit }）を超えたため、平らにしました
problem-nesting-column = { $limit } 桁より後で始まるリストまたは引用は、本文として読みました
problem-pairs = 閉じていない対訳の組が { $count } 個あります。記事の言語の文を残しました
problem-thesaurus-orphan = 概念の名前より前に語があります
problem-thesaurus-line = '{ $text }' は 'en: refund, money back' のような、言語と語の組ではありません
problem-thesaurus-language = 概念 '{ $concept }' の '{ $language }' は言語ではありません
