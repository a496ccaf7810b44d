# pcfix が日本語で表示する文言。1 行に 1 メッセージ。コードは ID で参照する。
# キーの文には、フッター用の短い形がある。

## ページ上の要素

page-image = 画像
page-note = 補足
page-tip = ヒント
page-important = 重要
page-warning = 警告
doubt = ⚠ 翻訳が誤っている可能性があります（{ $why }）: 原文に従ってください。
doubt-number = 数値が異なる
doubt-code = コマンドまたはコードが異なる
doubt-link = リンクが異なる
doubt-labels = ボタンの名前が異なる
page-caution = 注意

## 検索画面

search-prompt = エラーメッセージを入力またはログを貼り付け
search-pasted = { $lines ->
   *[other] 貼り付けたテキスト、{ $lines } 行
}
search-used = { $lines ->
   *[other] { $lines } 行
}で検索中、{ $dropped } 行を無視:
search-masked = { $masked ->
   *[other] 機密情報またはメールアドレスを { $masked } 件隠しました。
}
search-tail = 長すぎるため、最後の 1 MiB だけを読み取りました。
search-mended = 次の検索結果を表示しています: { $query }
search-unknown = 見つからない語: { $words }
search-unknown-code = { $codes } の記事はありません。
search-only-mentions = 確かな結果はありません。次の記事が一部に言及しています:
search-nearest = 似た語: { $words }
search-no-article = 「{ $query }」の記事はありません。{ $articles ->
   *[other] { $articles } 件の記事を検索しました。
}
search-no-article-do = 語を減らすか、pcfix list を実行してすべての記事を表示してください。
search-browse = 語を減らすか、すべてを表示: { $tree }。
search-nothing = { $clear } で検索をクリアします。
hit-helped = ✓ 以前これで解決
hit-more = この記事に他 { $hits } 件
hit-same = 同じ内容の記事が他に { $hits } 件
band-exact = 完全一致
band-likely = 有力
band-mention = 言及
search-count = { $found ->
   *[other] { $found } 件
}
search-count-of = { $total } 件中 { $found } 件
search-more = { $total } 件中 { $found } 件。--limit でさらに表示できます。
search-articles = { $articles ->
   *[other] 記事 { $articles } 件
}

## ツリーとヘルプ

too-small = ウィンドウが小さすぎます。pcfix には 40 桁 × 10 行が必要です。
list-cases = 未解決のケース
list-past = 以前に使ったもの
tree-rest = 手順のない記事 { $articles } 件
tree-other = その他の記事
tree-counts = { $symptoms ->
    [0] 記事 { $articles } 件
   *[other] 症状 { $symptoms } 件
}
start-log = ログを貼り付けて検索できます。
start-content = 自分の記事を使う: pcfix --content フォルダー
tree-filtered = すべての記事: { $filter }
tree-title = すべての記事
problems-title = コンテンツの問題
help-title = キー
outline-title = 見出し
outline-nothing = 一致する見出しはありません。
log-title = 貼り付けた行
log-standing = { $lines } 行中 { $used } 行で検索中。先頭の結果: { $title }
log-standing-nothing = { $lines } 行中 { $used } 行で検索中。該当なし。
log-repeated = 下に重複
log-quiet = エラーではない
log-noise = 日時、ID
log-frame = スタックフレーム
log-secret = 機密情報
log-early = エラーから遠すぎる
cases-title = ケース
cases-filtered = 絞り込み: { $filter }
cases-count = { $cases ->
   *[other] { $cases } 件のケース
}
cases-open = 未完了
cases-today = 今日
cases-earlier = 以前
cases-none = ケースはまだありません。解決策を開くとケースが始まります。
cases-no-match = 一致するケースはありません。
case-current = 現在
case-since = ケース { $time }
note-for-agent = 同僚向けのメモ
note-for-customer = お客様向けのメッセージ
note-remaining = お客様向けの残りの手順
note-markdown = Markdown
note-plain = プレーンテキスト
languages-title = 言語
languages-first = 表示言語
languages-second = 並べて表示

## ガイド

guide-roles = 必要なロール: { $roles }
guide-date = 更新日: { $date }
guide-machine = 機械翻訳
guide-tried = ✗ 試したが解決せず: { $title }
guide-passed = – 該当しない: { $title }
guide-resolution = 解決策 { $number }/{ $count }
guide-choice = 該当するのはどれですか？
guide-skipped = スキップ
guide-skipped-because = スキップ: { $reason }
guide-labels = 画面上の表示: { $labels }
guide-new = 前回以降に追加
guide-earlier = 以前のメモ（{ $day }）：{ $text }
guide-question = 問題は解決しましたか？
# 回答の中の空白では改行しない。
guide-answer-yes = { $key } はい
guide-answer-no = { $key } いいえ
guide-answer-other = { $key } 該当しない
guide-answer-later = { $key } 保留
guide-symptoms = どのような問題が起きていますか？
guide-solved = ✓ 解決しました。{ $back } で検索に戻ります。
guide-later = 保留しました。もう一度開くと続きから再開します。
guide-try-next = ほかの解決策はありません。次の候補:
guide-nothing-left = 試せる解決策はもうありません。{ $note } でメモを表示し、担当者に引き継いでください。

## 入力を求める行

ask-skip = スキップの理由（省略可）:
ask-does-not-apply = 該当しない理由（省略可）:
ask-remark = コメント:
ask-note-file = メモの保存先:
ask-find = 記事内を検索:
ask-heading = 見出しへ移動:
ask-case-name = ケース名（チケット、お客様）:
ask-filter = 絞り込み:

## ステータス行

load-articles = ファイル { $read }/{ $total }、{ $articles ->
   *[other] 記事 { $articles } 件
}、{ $seconds } 秒
status-no-articles = { $paths } に記事が見つかりません。
status-fallback = { $wanted }版はありません。{ $shown } で表示しています。
status-problems = { $problems ->
   *[other] 問題 { $problems } 件
}: { $key }
status-view-both = 両方の言語
status-view-target = 1 つ目の言語のみ
status-view-source = 2 つ目の言語のみ
status-reading = 表示言語: { $first }。
status-reading-beside = 表示言語: { $first }、並べて表示: { $second }。
status-only-language = 記事の言語は 1 つだけです: { $language }。
status-no-beside = 並べて表示できる { $wanted } 版はありません。
status-address = ブラウザーが見つかりません。アドレス: { $address }
status-opening = { $address } を開いています
status-elsewhere-at = { $path } はこのライブラリにありません。参照先: { $address }
status-elsewhere = { $path } はこのライブラリにありません。
status-refused = 開けるのは Web アドレスとメールアドレスだけです。
status-no-page = この記事の Web アドレスは不明です。
status-no-file = この記事は pcfix に含まれており、ファイルがありません。
status-edit-failed = エディター { $editor } を使えません: { $reason }。VISUAL または EDITOR で別のエディターを指定できます。
status-answer = { $yes }、{ $no }、{ $other }、{ $later } のいずれかで答えてください。
status-solved = 解決済みにしました。
status-later = 保留しました。もう一度開くと続きから再開します。
status-nothing-left = この記事の解決策は以上です。
status-next-resolution = 次の解決策に進みます。
status-undone = 元に戻しました。
status-nothing-to-undo = 元に戻す操作はありません。
status-found = { $count } 件中 { $number } 件目: { $next } で次、{ $previous } で前
status-not-found = 「{ $wanted }」はこの記事にありません。
status-no-headings = この記事には見出しがありません。
status-no-log = ログと思われる貼り付けテキストがありません。
status-mouse-on = マウス オン: スクロール、選択、開く。
status-mouse-off = マウス オフ: 端末がテキストを選択します。
status-reload = コンテンツを再読み込みしています。
status-recalled = 以前の検索 { $number }/{ $count }: { $older } でさらに前、{ $clear } で消去
load-progress = { $total } 件中 { $read } 件のファイルを読み込みました、{ $seconds } 秒
load-begins = ファイルを探しています、{ $seconds } 秒
cache-none = キャッシュ: 使用していません。
cache-read = キャッシュ: { $folder } から読み込みました。
cache-missing = キャッシュ: { $folder } に現在の内容のものはありません。読み込みます。
cache-stored = キャッシュ: { $folder } に保存しました。
cache-quick = キャッシュ: すぐに読み込めたため、保存しませんでした。
cache-unsettled = キャッシュ: 2 秒以内に変更されたファイルがあるため、保存しませんでした。
cache-failed = キャッシュ: { $folder } に保存できません: { $reason }
status-unfinished = { $open } で再開します。一覧（{ $pane }）では { $afresh } で最初から、{ $away } で一覧から外します。
status-resumed = 再開しました（{ $when }）。{ $afresh } で最初からやり直します。
status-resumed-changed = { $when } 以降に記事が変更されました: 新しい手順 { $new ->
   *[other] { $new } 件
}、なくなったチェック済みの手順 { $gone ->
   *[other] { $gone } 件
}。
status-afresh = 最初からやり直します。
status-put-away = 一覧から外しました。「pcfix history」には残ります。
status-new-case = 新しいケースです。前のケースは対応中のままです。
status-new-case-solved = 新しいケースです。
status-case-entered = このケースに切り替えました。
status-case-closed = ケースを終了しました。
status-case-reopened = ケースを再開しました。
status-case-named = ケース名を変更しました。
status-case-ended = このケースは終了しています。ケース一覧（{ $back }）の { $reopen } で再開します。
status-case-deleted = ケースを削除しました。この画面を閉じるまで { $undo } で元に戻せます。
status-case-restored = ケースを元に戻しました。
status-damaged = { $lines ->
   *[other] 履歴の { $lines } 行を読み取れません。そのまま残してあります。
}
status-not-kept = 保存できませんでした: { $reason }。このまま続けられます。
status-one-language = この手順にもう一方の言語はありません。
status-sent-step = 手順をクリップボードに送りました（{ $way }）
status-sent-command = コマンドをクリップボードに送りました（{ $way }）
status-sent-note = メモをクリップボードに送りました（{ $way }）
status-sent-address = アドレスをクリップボードに送りました（{ $way }）
status-note-written = メモを { $path } に保存しました
status-note-not-written = { $path } に保存できません: { $reason }

## キー

key-none = （キーなし）
key-open = 選択項目を開く
    .short = 開く
key-enter-guide = 手順をチェックする、選択肢を選ぶ、リンクをたどる
    .short = 次へ
key-jump = この見出しへ移動
    .short = 移動
key-enter-line = OK
    .short = OK
key-tick = 手順をチェックする。それ以外はスクロール
    .short = チェック
key-skip = 理由を付けて手順をスキップ
    .short = スキップ
key-undo = 直前の操作を元に戻す
    .short = 元に戻す
key-copy = 手順またはそのコマンドをコピー
    .short = コピー
key-copy-other = もう一方の言語で手順をコピー
key-copy-note = チケット用のメモを表示してコピー
    .short = メモ
key-write-note = メモをファイルに保存
    .short = 保存
key-remark = コメントを追加
key-afresh = 最初からやり直す
key-put-away = ガイドを一覧から外す
key-new-case = 新しいケースを始める
    .short = 新規
key-cases = ケースを表示
    .short = ケース
key-open-case = ケースを再開、またはメモを表示
    .short = 再開
key-rename = ケースの名前を変更
    .short = 名前
key-close-case = ケースを閉じる、または再開する
    .short = 閉じる
key-delete-case = ケースを削除
    .short = 削除
key-undo-delete = 最後に削除したケースを元に戻す
    .short = 元に戻す
key-filter = 一覧を絞り込む
    .short = 絞り込み
key-copy-it = このテキストをコピー
    .short = コピー
key-markup = Markdown またはプレーンテキスト
    .short = 形式
key-next-note = 次の種類: 同僚、お客様、残りの手順
    .short = 宛先
key-previous-note = 前の種類
key-note-language = このテキストの言語
    .short = 言語
key-number = 選択肢を選ぶ、または質問に答える
key-answer = 質問に答える
    .short = 回答
key-choose = 選択肢を選ぶ
    .short = 選択
key-next = 次の候補を開く
    .short = 開く
key-up = 上へ
key-up-or-older = 上へ。検索が空のときは、一覧の先頭で以前の検索
key-down = 下へ
key-page-up = 1 ページ上へ
key-page-down = 1 ページ下へ
key-top = 先頭へ
key-bottom = 末尾へ
key-unfold = 展開する
    .short = 展開
key-fold = 折りたたむ
    .short = たたむ
key-next-pane = 次のペイン
    .short = ペイン
key-previous-pane = 前のペイン
key-next-link = 次のリンク
    .short = リンク
key-previous-link = 前のリンク
key-browse = リンクまたは記事のページをブラウザーで開く
    .short = Web
key-edit = 記事のこの行をエディター (VISUAL、EDITOR) で開く
    .short = 編集
key-view = 両方の言語、第 1、第 2
    .short = 表示
key-languages = 言語を選ぶ
    .short = 言語
key-read-in = この言語で読む
    .short = 読む
key-beside = この言語を並べて表示（切り替え）
    .short = 並べる
key-tree = すべての記事を一覧表示
    .short = 一覧
key-search = 検索ボックスへ
    .short = 検索
key-find = 記事内を検索
    .short = 検索
key-find-next = 次の一致箇所
key-find-previous = 前の一致箇所
key-next-heading = 次の見出し
key-previous-heading = 前の見出し
key-outline = 見出しを表示
key-log = 検索に使うログの行を選ぶ
    .short = 行
key-turn-line = この行を検索に使う、または使わない
    .short = 切替
key-mouse = マウスのオンとオフを切り替える
key-reload = 変更されたファイルを再読み込み
key-problems = コンテンツの問題を一覧表示
key-help = キーを表示
    .short = キー
key-clear = 検索をクリア
key-back = 戻る
    .short = 戻る
key-cancel = キャンセル
    .short = 取消
key-close = 閉じる
    .short = 閉じる
key-forward = 進む
key-quit = 終了
    .short = 終了
key-interrupt = どこからでも終了
    .short = 終了
key-suspend = 一時停止（fg で再開）

## ジャーナルとメモ

when-today = 今日 { $time }
when-yesterday = 昨日 { $time }
progress = { $done }/{ $steps }
journal-no-folder = ホームフォルダーがありません
journal-newer = 履歴はより新しい pcfix が書き込んだものです
journal-busy = 別の pcfix が履歴を使用中です
note-exists = ファイルは既に存在します
note-article = 記事：{ $title }
note-article-dated = 記事：{ $title }（{ $date }）
note-reported = 報告内容：{ $query }
note-reported-log = ログより：{ $query }
note-case-solved = ケース開始 { $began }、解決 { $ended }。
note-case-closed = ケース開始 { $began }、未解決のまま終了 { $ended }。
note-case-open = ケース開始 { $began }、最終更新 { $ended }。対応中。
note-not-done = 未実施：{ $what }
note-solved = { $began } 開始、{ $ended } 解決。
note-later = { $began } 開始、{ $ended } 保留。
note-nothing-left = { $began } 開始、{ $ended } 試せるものなし。未解決。
note-open = { $began } 開始、未回答。
note-done = 完了: { $what }
note-skipped = スキップ: { $what }
note-chose = 選択: { $what }
note-remark = コメント: { $what }
note-helped = 解決した: { $what }
note-did-not-help = 解決せず: { $what }
note-does-not-apply = 該当しない: { $what }
note-left = 保留: { $what }
note-this = この解決策
note-link = 詳細: { $address }

## 画面を使わない実行と履歴

walk-step = y 完了、s スキップ、u 元に戻す、a コメント、n メモ、q 保留。または今すぐ回答: 1 解決した、2 解決せず、3 該当しない
walk-choice = 該当する選択肢の番号。u 元に戻す、q 保留
walk-question = 1 はい、2 いいえ、3 該当しない、4 保留。u 元に戻す、a コメント、n メモ
walk-next = 次に試す番号。Enter で終了
walk-not-understood = 入力を理解できません。入力できる答え：{ $answers }
walk-hits = 「{ $id }」という ID はありません。上位の検索結果:
walk-which-hit = 開く番号。Enter で終了
walk-cases = この症状の未完了のケース:
walk-which-case = 再開する番号。Enter で新しいケース
walk-resumed = 再開しました（{ $when }）。--fresh で最初からやり直します。
walk-note = 「pcfix note」でチケット用のメモを出力します。
walk-nothing-left = 試せる解決策はもうありません。メモを添えて担当者に引き継いでください。
walk-solved = 解決しました。
walk-undone = 元に戻しました。
walk-nothing-to-undo = 元に戻す操作はありません。
report-title = 解決につながらなかったもの
report-scope = { $cases ->
   *[other] { $cases } 件のケース
}、{ $from } から { $to } まで。機密情報は伏せ、名前、コメント、理由は含めません。
report-no-result = 結果のなかった検索
report-no-sure = 確かな結果のなかった検索
report-no-help = 一度も役に立たなかった解決策
report-none = なし。
report-search = 検索
report-times = 回数
report-last = 最終
report-fix = 解決策
report-id = ID
report-failed = 解決せず
report-other = 該当しない
end-open = 未完了
end-later = 保留
end-solved = 解決
end-nothing-left = 未解決

## コマンドラインのエラー

error-no-articles = { $paths } に記事が見つかりません
error-no-query = 検索する語がありません。検索語を指定するか、パイプで渡してください
error-unknown-id = 「{ $id }」が見つかりません。候補:{ $nearest }
error-unknown-id-alone = 「{ $id }」が見つかりません。すべての ID は「pcfix list」で確認できます。
error-ambiguous-id = 「{ $id }」は複数の記事にあります。次のいずれかを指定してください:{ $nearest }
error-no-guide = 履歴にガイド「{ $id }」はありません。一覧は「pcfix history」で確認できます。
error-no-guides = 履歴にガイドはまだありません
error-no-article = このガイドの記事がコンテンツにありません: { $symptom }。--content が異なっていませんでしたか？
check-unknown = 不明なコード「{ $code }」。候補: { $nearest }
check-unknown-alone = 不明なコード「{ $code }」。'pcfix check --explain' ですべてのコードを表示できます。
check-baseline-invalid = pcfix check のベースラインではありません


## 設定

config-head = pcfix の設定。各行は既定値を示します。変更するには # を削除してください。
config-content = 内蔵の記事の代わりに使う、記事のフォルダーまたはファイル。
config-lang = 読むときの言語（nl や pt-BR など）。既定値: システムの言語。
config-beside = 2 つ目の言語。既定値: 原文の言語。
config-view = 表示する言語: both、target、source のいずれか。既定値: 前回表示した言語。
config-color = 色をいつ使うか: auto、always、never のいずれか。
config-ui-lang = pcfix 自体の言語。既定値: システムの言語。
config-theme = dark、light、high-contrast、none のいずれか。auto は端末に背景を問い合わせます。または独自の配色: {"{"}base: dark, title: bright-blue{"}"}。
config-keys = preset: default または vim。続いて画面（box、list、preview、tree、log、guide、cases、note、languages、problems、outline、filter、line、help）ごとに、アクションとそのキー: {"{"}guide: {"{"}tick: [Space, x]{"}"}{"}"}。
config-mouse = マウスでスクロール、選択、開く操作をするかどうか。アクション mouse でオンとオフを切り替えます。
config-cache = 大きなライブラリをディスクに保存して、次回の起動を速くするかどうか。
config-keep-cases = 終了したケースを保存する日数。0 は無期限。未完了のケースは常に保存されます。
config-query-history = 検索を機密情報なしで最新 200 件まで保存し、空の検索ボックスで ↑ を押すと呼び出せるようにするかどうか。false にすると保存済みのものも削除します。
config-limits = 上限: ファイルごとの MiB 数、フォルダーの入れ子、リストと引用の入れ子、YAML のエイリアス。上限を超えた内容は、その上限の名前を示す問題として報告されます。
config-pager = show、list、search の長い出力をページ単位で表示するプログラム。使わない場合は cat。既定値: PAGER、次に less。PCFIX_PAGER が優先されます。
config-written = 保存しました: { $path }
config-exists = { $path } は既に存在するため、変更しませんでした。
config-no-folder = 設定用のホームフォルダーがありません。PCFIX_CONFIG でファイルを指定してください
config-none = { $path }（見つかりません）

## paths の出力

paths-config = ユーザーの設定
paths-journal = チェック、スキップ、回答、コメントの記録
paths-lock = ロックファイル。常に空
paths-view = 前回表示した言語
paths-queries = 最近の検索（機密情報なし）
paths-cache = 保存されたライブラリ。いつでも削除できます
paths-new = その名前のファイルを置き換える間だけ存在
paths-note = { $write } は、ガイドのメモを、指定した名前の新しいファイルに保存します。ほかには何も書き込みません。

## 一致した理由: search --explain

explain-band = { $band ->
    [exact] 完全一致
    [likely] 有力
    [mention] 言及
   *[other] ?
}
explain-part = { $part ->
    [title] タイトル
    [source-title] 第二言語のタイトル
    [other-title] 別の言語のタイトル
    [text] 本文
    [source-text] 第二言語の本文
    [other-text] 別の言語の本文
    [above] 上位のタイトル
   *[other] ?
}
explain-how = { $how ->
    [exact] 同じ語
    [prefix] 語の先頭
    [typo] { $faults } 文字の誤り
    [form] 別の語形
    [skipped] 文字の省略
    [near] 意味が近い
    [synonym] 同義語: { $concept }
   *[other] ?
}
explain-feature = { $feature ->
    [lexical] 語
    [lexical-mass] 語 (希少度あたり)
    [article-lexical] 記事の語
    [title-meaning] タイトルの意味
    [section-meaning] セクションの意味
    [article-meaning] 記事の意味
    [expanded] 類義語
    [expanded-mass] 類義語 (希少度あたり)
    [article-expanded] 記事の類義語
    [title-words] タイトルが答える語
    [body-words] タイトルと本文が答える語
    [path-words] 上位のタイトルが答える語
    [level] 見出しの深さ
    [announcement] お知らせ
    [cause] 原因 (解決策ではない)
    [related] 別の場所への案内
    [coverage] 検索語の一致率
   *[other] ?
}

## パイプからの入力

log-used = ログの{ $used ->
   *[other] { $used } 行
}で検索中、{ $dropped ->
   *[other] { $dropped } 行
}を無視。
log-secrets = { $secrets ->
   *[other] 機密情報またはメールアドレスを { $secrets } 件
}隠しました。

## コマンドライン: コマンド（cmd-）、引数（arg-）、値（value-）の説明と、値の名前（name-）。
## 複数のコマンドにある引数では、キーの先頭にコマンド名を付けることがある。-long で終わるものは --help 用。
## -after はヘルプの下に、-more は --help の下に表示される。

cmd-pcfix = エラーメッセージの解決策を見つけ、2 つの言語で手順を 1 つずつ進めます。
cmd-pcfix-long =
    エラーメッセージの解決策を見つけ、2 つの言語で手順を 1 つずつ進めます。

    コマンドを指定しないと画面が開きます。エラーメッセージを入力し、該当する解決策で Enter を押し、手順をチェックしていきます。
cmd-pcfix-more =
    例:
      pcfix                                  画面を開く
      pcfix 注文 キャンセル                  この検索語で画面を開く
      pcfix --lang nl --beside en            オランダ語で読み、英語を並べる
      pcfix --content ~/docs                 自分の記事を使う
      pcfix search "something went wrong"    最適な結果を一覧表示
      pcfix show cancel-order                解決策を 1 つ出力
      pcfix walk cancel-order                テキストで手順を進める
      pcfix note                             最後のガイドのメモを出力
      pcfix check ~/docs                     記事の問題を調べる

    終了コード: 0 見つかった・解決した、1 何も見つからない・未解決・問題あり、2 使い方の誤り・読み取れないコンテンツ、3 保留、130 Ctrl-C。
cmd-search = エラーメッセージに最適な結果を一覧表示
cmd-search-more =
    例:
      pcfix search 注文 キャンセル           語順は自由、打ち間違いも可
      pcfix search "something went wrong"    語句の完全一致を先頭に
      pcfix search --json --limit 1 order    スクリプト用

    終了コード: 0 見つかった、1 何も見つからない、2 使い方の誤り・読み取れないコンテンツ。
cmd-show = 1 つの症状を解決策とともに出力
cmd-show-more =
    例:
      pcfix show cancel-order
      pcfix show account-setup-and-renewal.md#cancel-order --view target

    終了コード: 0 出力した、1 ID が見つからない、2 使い方の誤り・読み取れないコンテンツ。
cmd-list = 記事と症状のツリーを出力
cmd-walk = テキストで解決策の手順を進める
cmd-walk-after =
    回答は標準入力から 1 行に 1 つ読み取ります: y 完了、s 理由 スキップ、u 元に戻す、a テキスト コメント、n メモを出力、q 保留。選択では選択肢の番号。質問またはその前では 1 解決した、2 解決せず、3 理由 該当しない。入力の終わりは保留を意味します。

    終了コード: 0 解決、1 未解決、3 保留。
cmd-note = チケット用のメモを出力
cmd-history = 過去のガイドとその結果を一覧表示
cmd-history-more =
    例:
      pcfix history                          新しい順に表示
      pcfix cases --report                   解決につながらなかったもの
      pcfix history --forget-all             すべて削除
cmd-check = 記事の問題を調べる
cmd-check-long =
    記事の問題を調べる

    問題を 1 行に 1 件、「パス:行:列: 重大度: コード: メッセージ」の形で標準出力に出力します。パスはファイルのパスです。終了コードは、--fail-on の重大度の問題がなければ 0、あれば 1、何も読み取れなければ 2 です。<!-- pcfix-ignore コード: 理由 --> のコメントは、次のブロックのコードを隠します。
cmd-check-more =
    例:
      pcfix check ~/docs                       記事のフォルダー
      pcfix check --format github docs         ワークフローの注釈
      pcfix check --baseline known.json docs   既知の問題を報告しない
      pcfix check --coverage docs              言語ごとの翻訳の進み具合
      pcfix check --explain link-anchor        コードの意味
cmd-new = 新しい記事または FAQ を作成
cmd-config = 現在の設定を出力、または設定ファイルを書き込む
cmd-config-more =
    例:
      pcfix config                           現在の設定
      pcfix config --init                    編集用のファイルを書き込む
cmd-export = ライブラリ全体を JSON で出力
cmd-completions = シェルの補完スクリプトを出力
cmd-completions-long = コマンド、オプション、ID を補完するシェルスクリプトを出力
cmd-completions-after =
    シェルの起動時に読み込みます:
      bash        ~/.bashrc: source <(pcfix completions bash)
      zsh         ~/.zshrc の compinit の後: source <(pcfix completions zsh)
      fish        ~/.config/fish/config.fish: pcfix completions fish | source
      PowerShell  $PROFILE: pcfix completions powershell | Out-String | iex
      elvish      ~/.config/elvish/rc.elv: eval (pcfix completions elvish | slurp)
cmd-man = マニュアルページを出力
cmd-man-long = マニュアルページを pcfix の言語で出力。読むには: pcfix man | man -l -
cmd-paths = pcfix が書き込む可能性のあるファイルを出力
cmd-paths-long = pcfix が書き込む可能性のあるファイルと、設定の場所を出力
cmd-help = このヘルプ、またはコマンドのヘルプを表示

arg-content = 自分の記事: フォルダーまたはファイル
arg-content-long = 内蔵の記事の代わりに使う、記事のフォルダーまたはファイル。複数回指定可 [環境変数: PCFIX_CONTENT]
arg-lang = 読むときの言語（nl や pt-BR など）
arg-lang-long = 読むときの言語（nl や pt-BR など） [環境変数: PCFIX_LANG] [既定値: システムの言語]
arg-beside = 2 つ目の言語 [既定値: 原文の言語]
arg-view = 表示する言語: both、target、source
arg-view-long = 表示する言語 [既定値: both。画面では前回表示した言語]
arg-color = 色をいつ使うか: auto、always、never
arg-color-long = 色をいつ使うか [既定値: auto]
arg-ui_lang = pcfix 自体の言語: { $languages }
arg-ui_lang-long = pcfix 自体の言語。{ $languages } のいずれか [環境変数: PCFIX_UI_LANG] [既定値: システムの言語]
arg-query = この検索語で始める。ID、記事のパス、ページのアドレスならそれを開く
arg-help = ヘルプを表示。--help は例付きでより詳しく
arg-help-long = ヘルプを表示。-h はより短い
arg-version = バージョンを表示
arg-json = JSON で出力
arg-id = list または search が出力する ID。# より後の部分だけでも、それを持つ記事が 1 つなら指定可
arg-search-query = 検索するもの。'-' を指定するか、パイプ入力があるときに省略すると、標準入力から読み取る
arg-limit = 結果の最大件数 [既定値: { $default }]
arg-batch = このファイル（-: 標準入力）から 1 行に 1 つの検索語を読み取り、それぞれに 1 行の JSON を出力
arg-search-explain = 結果ごとに一致した理由を示す
arg-search-min = 確度がこれ以上の結果だけを表示する
arg-fresh = 未完了のガイドがあっても、最初の手順から始める
arg-walk-json = 手順、選択肢、質問を JSON で出力し、質問も記録もしない
arg-walk-id = list または search の ID、または検索語
arg-case = このケースを再開（名前、または pcfix cases の ID）
arg-for = テキストの読み手
arg-note-format = Markdown またはプレーンテキスト
arg-note-id = ケース（名前、または pcfix cases の ID）、またはガイドや症状の ID [既定値: 最後のケース]
arg-forget = このガイドを履歴から削除。複数回指定可
arg-forget_all = すべてのガイドを履歴から削除
arg-report = 結果のなかった検索や一度も役に立たなかった解決策を、コンテンツの担当者向けに markdown で表示。何も送信しません
arg-init = すべての設定とその既定値、意味を記したファイルを書き込む。既存のファイルは変更しない
arg-no_pager = 画面より長くても、そのまま出力
arg-no_cache = 内容を読み直し、何も保存しない
arg-verbose = キャッシュの動作を標準エラー出力に表示
arg-shell = シェル: { $values }
arg-paths = --content の代わりに調べるフォルダーまたはファイル
arg-new-kind = 作成するもの: { $values }
arg-new-path = 作成するファイル。パスにある nl-nl のようなフォルダーが言語を決めます
arg-check-format = 出力形式: { $values } [既定: { $default }]
arg-check-json = --format json と同じ
arg-check-select = これらのコードだけを報告。複数指定、またはコンマ区切り
arg-check-ignore = これらのコードを報告しない。複数指定、またはコンマ区切り
arg-check-fail_on = 終了コードを 1 にする最低の重大度: { $values } [既定: { $default }]
arg-check-baseline = このファイルにある問題を報告しない。ファイルがなければ作成
arg-check-coverage = 言語ごとの翻訳の進み具合を表示
arg-check-explain = コードを説明: 意味と直し方。コードを省略すると、すべてのコードを一覧表示

value-article = markdown の記事
value-faq = YAML の FAQ
value-text = 1 行に 1 件、エディターが読む形
value-json = 1 つの JSON オブジェクト
value-github = GitHub ワークフローの注釈
value-sarif = SARIF 2.1.0、コードスキャン用
value-error = エラー
value-warning = エラーと警告
value-info = すべての問題
value-exact = 検索語がタイトル、メッセージ、コード、ラベルのいずれかと完全に一致する
value-likely = 回答である可能性が高い
value-mention = 検索語の語句が含まれる
value-agent = 同僚（報告内容と試したこと）
value-customer = お客様（解決策全体）
value-remaining = お客様（残りの手順）
value-markdown = Markdown
value-plain = プレーンテキスト
value-both = 選んだ言語と 2 つ目の言語
value-target = 選んだ言語
value-source = 2 つ目の言語
value-auto = 端末で使用（NO_COLOR が設定されている場合を除く）
value-always = 常に使用
value-never = 使用しない

name-band = 確度
name-case = ケース
name-who = 読み手
name-format = 形式
name-kind = 種類
name-level = 重大度
name-code = コード
name-command = コマンド
name-file = ファイル
name-id = ID
name-locale = 言語
name-n = N
name-options = オプション
name-path = パス
name-query = 検索語
name-shell = シェル
name-view = 表示
name-when = 時期

usage-heading = 使用法
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
usage-unknown-command = 不明なコマンド '{ $command }'
usage-invalid-value = '{ $argument }' の値 '{ $value }' は無効です
usage-no-value = '{ $argument }' には値が必要です
usage-possible = 指定できる値: { $values }
usage-number = 整数を指定してください
usage-conflict = '{ $argument }' は '{ $other }' と同時に使えません
usage-twice = '{ $argument }' は 1 回しか指定できません
usage-missing = 引数が不足しています: { $arguments }
usage-too-many = '{ $argument }' に対する予期しない値 '{ $value }'
usage-not-text = UTF-8 でない引数があります
usage-wrong = 引数を使用できません
usage-similar-argument = 似た引数があります: '{ $nearest }'
usage-similar-command = 似たコマンドがあります: '{ $nearest }'
usage-similar-value = 似た値があります: '{ $nearest }'
usage-exists = '{ $what }' ならあります
usage-as-value = '{ $argument }' を値として渡すには '{ $how }' と書きます
config-large = 設定が 64 KiB を超えています
output-closed = 閉じています（出力を破棄するには > /dev/null を使ってください）

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
problem-left-links = { $total } 個のファイルのうち { $count } 個はリンクだけのため省きました
problem-left-empty = { $total } 個のファイルのうち { $count } 個は本文がないため省きました
problem-left-draft = { $total } 個のファイルのうち { $count } 個は下書きのため省きました
problem-left-untitled = { $total } 個のファイルのうち { $count } 個はタイトルがないため省きました
problem-left-format = { $total } 個のファイルのうち { $count } 個は読み取れない形式 (.rst、.adoc) です
problem-left-excluded = { $total } 個のファイルのうち { $count } 個はプロジェクト ファイルで除外されています
problem-markup = '{ $name }' の意味は不明です。名前を表示するか省きます

## Settings, the screen and standard output

usage-warning = 警告
output-name = 標準出力
screen-no-terminal = 標準出力が端末ではありません。スクリプトでは 'pcfix search' を使ってください
screen-plain-terminal = この端末では画面を表示できません。'pcfix search' と 'pcfix walk' は使えます
screen-terminal = 端末を使用できません: { $reason }
screen-thread = スレッド '{ $name }' で内部エラーが発生しました
config-unknown = 不明な設定 '{ $name }'。使えるもの: { $known }
config-repeated = 設定 '{ $name }' が 2 回あります
config-value = '{ $name }' に '{ $value }' は使えません。使えるもの: { $expected }
config-kind = '{ $name }' に使えるもの: { $expected }
config-lines = 設定は 'lang: nl' のように 1 行に 1 つ書きます
config-refused = '{ $name }' はプロジェクトのファイルでは設定できません
config-text-key = キー '{ $key }' は '{ $screen }' では文字の入力に使われます。F4 や ctrl-t のようなキーを使ってください
config-key-twice = '{ $screen }' でキー '{ $key }' が '{ $first }' と '{ $second }' の両方に割り当てられています
config-no-way-out = '{ $screen }' では '{ $action }' にキーが必要です。ないと戻れません
expected-locale = nl、nl-NL、zh-Hant のような言語
expected-paths = パス、またはパスのリスト
expected-number = { $least } から { $most } までの整数
expected-boolean = true または false
expected-text = 文字列
expected-texts = 文字列、または文字列のリスト
expected-map = 名前と値の組
expected-keys = x、F4、PgUp、ctrl-t のようなキー、またはキーのリスト
expected-colour = red、bright-blue、#1e90ff のような色
expected-address = http:// または https:// で始まるアドレス

## Lists of ids

arg-ids = ID を 1 行に 1 つ表示
arg-null = 改行の代わりに NUL で各 ID を区切る

## The environment, files and exit codes in the manual page

usage-common = 共通オプション
usage-search-words = これらの語を検索するには '{ $how }' を使います
usage-did-you-mean = '{ $command }' のことですか？
man-environment = 環境変数
man-files = ファイル
man-exit = 終了ステータス
env-content = 記事のフォルダーまたはファイル。PATH と同じ記号で区切ります。--content が優先されます。
env-lang = 記事の言語。--lang が優先されます。
env-ui-lang = pcfix の表示言語。--ui-lang が優先されます。
env-config = 通常の場所の代わりに使う、利用者の設定ファイル。
env-state = 通常の場所の代わりに使う、履歴のフォルダー。
env-pager = ページャー。空または cat で使いません。PCFIX_PAGER、設定 pager、PAGER の順に優先されます。
env-cache = 読み込んだライブラリーを保存するフォルダー。空なら保存しません。
env-editor = e で記事を開くエディター。VISUAL が EDITOR より優先されます。
env-browser = 試すブラウザー。コロンで区切ります。%s はアドレスに置き換わります。
env-color = NO_COLOR は色を消し、CLICOLOR_FORCE は端末でなくても色を付けます。--color が優先されます。
env-columns = 端末の値の代わりに使う、ウィンドウの桁数。
env-locale = システムの言語。この順に調べます。LANGUAGE は、ほかのどれかが設定されているときだけ使います。
env-xdg = 利用者の設定、システムの設定、履歴、保存したライブラリーのフォルダー。
file-user = 利用者の設定
file-system-wide = システム全体の設定。利用者の設定が優先されます
file-history = ガイドの履歴
file-cache = 保存したライブラリー。いつでも削除できます
file-project = 記事のフォルダーで、所有者がすべての読者のために決める設定
exit-found = 見つかった、または解決した
exit-nothing = 見つからない、解決していない、またはコンテンツに問題がある
exit-usage = 使い方の誤り、またはコンテンツを読めない
exit-later = 保留した
exit-interrupted = Ctrl-c で終了した
cmd-get = 設定の値を 1 つ表示
cmd-path = 設定ファイルのパスを表示
arg-get-key = 設定の名前。例: lang、limits.nesting、keys.guide.tick
name-key = 設定

## pcfix help json

topic-json = --json を付けると、コマンドは 1 行に 1 つのオブジェクトを出力します。search --batch は 1 行ごとに 1 つです。'schema' は形式とその版を示します。キーは増えることがあっても、名前は変わりません。'message' は --ui-lang に従うので、スクリプトでは 'code' を使います。
topic-json-ids = 'id' はどこでも「記事のパス#アンカー」で、show、walk、note で使えます。'article' はコンテンツフォルダーからのファイルのパスです。null は不明という意味です。
topic-json-search = 検索結果。良いものが先です。'query' と 'unknown' に機密情報は含まれず、'masked' がその数です。'corrected' は代わりに検索した語、'section' は結果の上にある見出しです。 'total' は該当するすべての箇所の数で、'hits' はそのうち上位のものです。 'row' は、回答が表の行にある場合のその行の番号です。
topic-json-list = すべての記事とその症状。'depth' は上にある症状の数です。
topic-json-show = 症状 1 つは 'node'、記事 1 つは 'document'。書き方は pcfix export と同じです。
topic-json-walk = ガイドの計画です。質問も記録もしません。'parts' にはすべての選択肢の分岐が入ります。'when' がある部分は、その選択肢を選んだときだけ有効です。'step' と 'choice' は、メモと履歴でも使う ID です。'resolutions' のそれぞれの後に質問します。'symptoms' が空でなければ、その 1 つを選んで進みます。
topic-json-note = 案件とそのガイド、行ったこと ('what' は done、skipped、not-done、chose、remark、または回答)、メモの本文です。'masked' は、メモで省いた秘密情報の数です。
topic-json-check = コンテンツの問題。パスと行の順です。
topic-json-history = これまでのケースとそのガイド。未完了のケースが先です。時刻は UTC です。
topic-json-paths = pcfix が書き込むことのあるファイルと、設定ファイル。

## 言語とキーの名前、日付の形式

language = { $code ->
    [en] 英語
    [de] ドイツ語
    [nl] オランダ語
    [fr] フランス語
    [es] スペイン語
    [it] イタリア語
    [pt] ポルトガル語
    [ja] 日本語
    [ko] 韓国語
    [zh] 中国語
    [ru] ロシア語
    [pl] ポーランド語
    [cs] チェコ語
    [sv] スウェーデン語
    [da] デンマーク語
    [nb] ノルウェー語
    [fi] フィンランド語
    [hu] ハンガリー語
    [tr] トルコ語
    [el] ギリシャ語
    [uk] ウクライナ語
    [ar] アラビア語
    [he] ヘブライ語
    [ro] ルーマニア語
    [id] インドネシア語
    [vi] ベトナム語
    [th] タイ語
   *[other] { $code }
}
language-with-code = { $name } ({ $code })
# Keys as that keyboard prints them.
keyboard = { $key ->
    [Up] ↑
    [Down] ↓
    [Left] ←
    [Right] →
    [Backspace] BackSpace
   *[other] { $key }
}
modifier-ctrl = Ctrl-
modifier-alt = Alt-
modifier-shift = Shift-
date = { $year }/{ $month }/{ $day }
