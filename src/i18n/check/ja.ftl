# `pcfix check` の文、日本語。`code-名前` はコードの意味と理由、`.fix` は直し方です。`fault-名前` は 1 つの問題の文で、句点は付けません。

quote = 「{ $text }」

## コード: ファイルとフロントマター

code-unreadable = ファイルを読み取れません。内容はライブラリに入りません。
    .fix = アクセス権を直すか、フォルダーから削除してください。
code-link-outside = シンボリックリンクが切れているか、コンテンツフォルダーの外を指しています。リンク先は読みません。
    .fix = ファイル自体をフォルダーに置くか、リンクを削除してください。
code-not-utf8 = ファイルが UTF-8 でも BOM 付き UTF-16 でもありません。除外されます。
    .fix = UTF-8 で保存してください。
code-control-characters = 制御文字、または書字方向を変える文字があります。端末が従ってしまうため取り除きます。
    .fix = 削除してください。端末や PDF からのコピーでよく混入します。
code-conflict-marker = マージの競合がファイルに残っています。両方の版と記号が読者に見えます。
    .fix = 競合を解決し、記号を削除してください。
code-front-matter = フロントマターが正しい YAML ではありません。記事のタイトル、日付、言語が分かりません。
    .fix = YAML を直してください。コロンと空白を含む値には引用符が必要です。
code-front-matter-missing = ほとんどのファイルにあるフロントマターがないか、閉じられていません。
    .fix = ファイルの先頭に --- の行、タイトル、もう 1 つの --- の行を書いてください。
code-front-matter-title = フロントマターにタイトルがないか、空です。検索結果やタブに表示されるものです。
    .fix = 記事のタイトルを title: の行に書いてください。
code-front-matter-duplicate = フロントマターに同じキーが 2 回あります。ツールはどちらか一方の値を使うか、ファイルを拒否します。
    .fix = 正しい値を残し、もう一方の行を削除してください。
code-front-matter-key = フロントマターのキーの綴りが違うか、ほとんどのファイルにあるキーがありません。その値は使われません。
    .fix = キーを直すか、追加してください。
code-front-matter-date = フロントマターの日付を読み取れません。読者にはいつの文書か分かりません。
    .fix = 日付を 12/31/2026 または 2026-12-31 の形で書いてください。
code-title-missing = 記事にタイトルがないため、一覧にはファイル名が表示されます。
    .fix = 本文を # とタイトルで始めてください。
code-title-again = 記事にレベル 1 の見出しが複数あります。2 つ目以降は別の記事に見えます。
    .fix = ほかの見出しをレベル 2 にしてください。
code-faq = YAML の FAQ を読み取れないか、タイトルがありません。質問はライブラリに入りません。
    .fix = 示された場所の YAML を直すか、FAQ にタイトルを付けてください。
code-faq-header = YAML ファイルに質問と回答がありますが、FAQ の最初の行がありません。質問はライブラリに入りません。
    .fix = ファイルの先頭に ### YamlMime:FAQ の行を書いてください。
code-include = インクルードするファイルがコンテンツにないか、深すぎるか、回数が多すぎます。その文は記事に入りません。
    .fix = パスを直すか、その場所にファイルを置いてください。
code-include-literal = インクルードの綴りが違い、文字として読まれます。ファイルの文は記事に入りません。
    .fix = [!INCLUDE [タイトル](パス)] と書いてください。
code-nesting = リストや引用の入れ子が深すぎます。深い部分は平らにされます。
    .fix = 段数を減らすか、見出しで文を分けてください。

code-project = プロジェクトのファイル .pcfix.yaml に、使われない項目があります。コンテンツに付属するため、利用者の設定より設定できるものが限られます。
    .fix = メッセージが示す項目を直すか、取り除いてください。

## コード: 構成

code-heading-empty = 見出しに文字がありません。症状の一覧で空行になり、検索できません。
    .fix = 見出しを書くか、削除してください。
code-heading-skip = 見出しが直前の見出しより 2 段以上深くなっています。構成に抜けがあります。
    .fix = 次のレベルにしてください。
code-heading-duplicate = 並んだ 2 つの症状の見出しが同じです。読者は自分の症状を選べません。
    .fix = それぞれの見出しに違いを書いてください。
code-heading-bold = 太字の行が見出しとして使われています。構成に入らず、本文は上の見出しのものになります。
    .fix = 見出しとして書いてください。
code-anchor-duplicate = 記事の複数の見出しが同じアンカーを持っています。リンクは最初の見出しにしか届きません。
    .fix = 見出しごとに別のアンカーを付けてください。
code-list-start = 番号付きリストの最初の番号が、前のリストの続きになっていません。読者は存在しない手順を探します。
    .fix = 1 から始めるか、前のリストの続きにしてください。
code-list-restart = 行頭の画像、注意書き、コードが番号付きリストを切り、1 から再開しています。1 つの手順が 2 つに見えます。
    .fix = 手順の間にあるものを、上の手順の本文の位置まで字下げしてください。
code-list-number = リストの番号が順番になっていません。表示される番号が変わり、手順が抜けている可能性もあります。
    .fix = 番号を 1、2、3 とするか、すべて 1 にしてください。
code-list-marker = 番号付きリストに 1. と 1) が混ざっています。2 つのリストになります。
    .fix = すべての項目に同じ記号を使ってください。
code-steps-prose = 複数の手順が 1 つの文に入っています。1 つずつチェックできません。
    .fix = 1 項目に 1 操作の番号付きリストにしてください。
code-tabs-unclosed = タブのグループの後に罫線がありません。続く文は最後のタブに入り、ほかの読者は見落とします。
    .fix = 最後のタブの後に * * * の行を入れてください。
code-tabs-single = タブが 1 つしかなく、選ぶものがありません。
    .fix = 罫線をグループの末尾に移すか、通常の見出しにしてください。
code-tabs-empty = タブに内容がありません。選んだ人は何も見つけられません。
    .fix = その場合の操作を書くか、タブを削除してください。
code-tabs-link = タブのリンクの綴りが違い、通常の見出しになっています。
    .fix = リンクを #tab/名前 と書いてください。
code-tabs-level = タブの見出しレベルがグループのほかのタブと違います。
    .fix = グループのタブを同じレベルにしてください。
code-table-row = 表の行のセル数が見出し行と違います。文字が失われるか、別の列に入ります。
    .fix = すべての行のセル数をそろえてください。セル内の縦棒は \| と書きます。
code-image-alt = 画像に、何が写っているかを示す文がありません。端末ではその文だけが見えます。
    .fix = 画像の内容を 1 文で書いてください。
code-image-margin = 手順の後に行頭の画像があります。手順に含まれず、リストが終わります。
    .fix = 画像を手順の本文の位置まで字下げしてください。
code-image-file = 画像のファイルがありません。
    .fix = パスを直すか、ファイルを追加してください。
code-symptom-no-resolution = 症状に本文がないか、原因だけで解決策がありません。見つけた人の助けになりません。
    .fix = 対処を書いてください。対処がない場合は、「解決策」や「状態」などの見出しの下にそう書いてください。
code-part-misspelt = 見出しが「解決策」のような部分の名前に似ていますが、綴りが違います。その部分として扱われません。
    .fix = 見出しを直してください。

## コード: リンク

code-link-file = リンク先のファイルがありません。
    .fix = パスを直すか、代わりの記事にリンクしてください。
code-link-case = リンクとファイル名の大文字と小文字が違います。一部のシステムでしか動きません。
    .fix = ファイル名のとおりに書いてください。
code-link-anchor = リンクのアンカーが記事にありません。読者は先頭に着きます。
    .fix = 目的の見出しのアンカーを使ってください。
code-link-empty = リンクにアドレスがありません。
    .fix = アドレスを書くか、リンクを外してください。
code-link-reference = リンクの参照先の定義がありません。括弧がそのまま見えます。
    .fix = 参照を定義するか、リンクにアドレスを書いてください。
code-link-scheme = リンクのアドレスが htp のような不明なスキームで始まっています。開けません。
    .fix = アドレスを直してください。

## コード: マークアップ

code-literal-link = 括弧の不足や余分な空白のため、リンクが文字として読まれます。
    .fix = 両方の括弧を閉じ、] と ( の間とアドレスに空白を入れないでください。
code-literal-emphasis = ** が星印として読まれます。ボタン名が太字にならず、星印が見えます。
    .fix = 星印を語にすぐ接して置き、内側に空白を入れないでください。
code-literal-code = バッククォートが 1 つしかありません。コードとして示されず、コピーできません。
    .fix = 2 つ目のバッククォートを付けてください。
code-literal-heading = 行が # で始まりますが、後に空白がありません。文字として読まれ、節は上の見出しのものになります。
    .fix = # の後に通常の空白を入れてください。
code-literal-list = リスト項目のような行が文字として読まれます。手順が 1 段落につながります。
    .fix = リストの前に空行、番号の後に空白を入れ、1 から始めてください。
code-literal-table = 区切り行がないか見出し行と合わないため、表が文字として読まれます。
    .fix = 見出し行の後に、列ごとに 1 つのセルを持つ |---|---| のような行を入れてください。
code-literal-alert = 注意書きが引用の中にないか、綴りが違うか、記号の行に文があります。通常の文に見えます。
    .fix = > [!NOTE] だけの行を書き、注意書きの各行の前に > を付けてください。
code-literal-directive = ::: の指定が読まれません。読者に記述がそのまま見えます。
    .fix = 名前、引用符付きの属性、末尾の ::: を 1 行に書いてください。
code-fence-unclosed = コードブロックが閉じられていません。記事の残りがコードになります。
    .fix = 始まりと同じ数のバッククォートで閉じてください。
code-comment-unclosed = コメントが閉じられていません。後の文が失われる可能性があります。
    .fix = --> で閉じてください。
code-directive-unclosed = ::: のブロックが閉じられていません。後の文が失われるか、ブロックに入ります。
    .fix = 末尾を ::: で閉じてください。
code-todo = TODO のような執筆者向けのメモが本文にあります。読者に見えます。
    .fix = 文を仕上げるか、メモをコメントに移してください。

## コード: 翻訳

code-translation-missing = ほかの記事のほとんどがある言語に、この記事の翻訳がありません。
    .fix = 記事を翻訳してください。
code-translation-original = 翻訳に原文がありません。原文が削除または改名された可能性があります。
    .fix = 翻訳を削除または改名するか、原文を戻してください。
code-translation-stale = 翻訳が原文より古く、変更が入っていない可能性があります。
    .fix = 原文と比べ、日付を更新してください。
code-translation-differs = 翻訳の半分以上が原文と対応しません。別の版に基づいているため、これ以上は比べません。
    .fix = 記事を翻訳し直してください。
code-translation-section = 原文の節がないか、翻訳だけの節があるか、順番が違います。
    .fix = 節を翻訳するか、原文と同じ場所に移してください。
code-translation-anchor = 見出しのアンカーが原文と違います。リンクと言語はアンカーで対応付けられます。
    .fix = 原文のアンカーを使ってください。
code-translation-step = 原文の手順がないか、翻訳に余分な手順があります。
    .fix = 原文と同じ手順を書いてください。
code-translation-order = 2 つの手順の順番が原文と違います。
    .fix = 原文の順番にしてください。
code-translation-block = 原文の段落、注意書き、コード、リスト、表がないか違うか、翻訳に余分なものがあります。
    .fix = 原文と同じ構成にしてください。
code-translation-row = 表の行または列が原文と違います。
    .fix = 原文と同じ行を書いてください。
code-translation-option = 原文のタブがないか、翻訳に余分なタブがあります。
    .fix = 原文と同じ #tab/名前 のタブを書いてください。
code-translation-image = 原文の画像がないか、翻訳に余分な画像があります。
    .fix = 原文と同じ画像を示してください。
code-translation-roles = ロールの数が原文と違います。
    .fix = 原文と同じロールを書いてください。
code-translation-pair = 文と原文の対が閉じられていません。翻訳だけが残ります。
    .fix = 翻訳ツールで対を書き直してください。
code-unknown-markup = ショートコード、タグ、コンポーネントの意味が不明です。読者には名前だけが見えるか、何も見えません。
    .fix = 言葉そのものかリンクを書いてください。
code-left-out = 記事ではないファイルがあります。リンクだけ、本文なし、下書き、タイトルなしのいずれかです。
    .fix = それぞれにタイトルと本文を付けるか、そのままにしてください。
code-translation-command = コマンドが原文と違います。動かないか、別の動作をします。
    .fix = 原文のコマンドをコピーしてください。
code-translation-code = コードが原文と違います。読者が入力する語や探す語を、プログラムは知りません。
    .fix = 原文のコードをコピーしてください。翻訳が必要な語はコードではありません。
code-translation-link = リンク先が原文と違います。
    .fix = 原文のアドレスを使ってください。
code-translation-number = 数が原文と違います。誤った上限、バージョン、エラーコードは読者を誤らせます。
    .fix = 原文の数をコピーしてください。
code-translation-placeholder = プレースホルダーが原文と違います。プログラムが見つけられない可能性があります。
    .fix = プレースホルダーをそのまま残してください。
code-translation-labels = 太字の名前の数または順番が原文と違います。太字はボタン、タブ、フィールドの名前です。
    .fix = 原文と同じ名前を太字にしてください。
code-label-words = 太字の部分が、原文で太字の名前と違います。語の途中で切れているか、ほかの語を含んでいます。
    .fix = 名前だけを太字にしてください。
code-untranslated = 両方の言語で文が同じです。
    .fix = 翻訳してください。
code-ignore-unused = pcfix-ignore のコメントのコードが不明か、何も隠していません。
    .fix = コードを直すか、コメントを削除してください。

## 問題: ファイルとフロントマター

fault-conflict-marker = { $text } がマージの競合から残っています
fault-front-matter-missing = ほとんどのファイルにあるフロントマターがありません
fault-front-matter-missing-end = フロントマターを閉じる --- がありません
fault-front-matter-title = フロントマターにタイトルがありません
fault-front-matter-title-empty = フロントマターのタイトルが空です
fault-front-matter-duplicate = キー { $key } は { $line } 行目にもあります
fault-front-matter-key = 不明なキー { $key }。候補: { $near }
fault-front-matter-key-missing = ほとんどのファイルにある { $key } がフロントマターにありません
fault-front-matter-date = { $date } は日付ではありません
fault-title-missing = タイトルがありません
fault-title-again = { $title } は 2 つ目のタイトルです。最初は { $line } 行目です
fault-faq-header = 先頭に ### YamlMime:FAQ の行がないため、FAQ として読まれません
fault-include-literal = { $text } はインクルードとして読まれません

## 問題: 構成

fault-heading-empty = 文字のない見出し
fault-heading-skip = { $title } はレベル { $level } ですが、直前の見出しはレベル { $before } です
fault-heading-duplicate = { $title } は { $line } 行目の見出しと同じです
fault-heading-bold = { $text } は太字の文で、見出しではありません
fault-anchor-duplicate = アンカー { $anchor } は { $line } 行目にもあります
fault-list-start = リストが { $start } から始まりますが、{ $wanted } で終わるリストが前にありません
fault-list-start-again = リストが { $start } から始まりますが、前のリストは { $end } で終わっています
fault-list-restart = 説明なしにリストが 1 から再開しています。前のリストは { $end } で終わっています
fault-list-number = 番号 { $number } は { $shown } と表示されます
fault-list-marker = リストの記号が { $before } から { $marker } に変わっています
fault-steps-prose = { $text } は 1 つの文に複数の手順があります
fault-tabs-unclosed = タブ { $tabs } を閉じる罫線がありません
fault-tabs-single = タブ { $tab } がグループに 1 つだけです
fault-tabs-empty = タブ { $tab } に内容がありません
fault-tabs-link = { $target } はタブのリンクではありません。#tab/名前 と書いてください
fault-tabs-level = タブ { $tab } はレベル { $level } ですが、グループはレベル { $group } です
fault-table-row = { $cells ->
   *[other] 行のセルは { $cells } 個
}ですが、見出し行は { $header } 個です
fault-image-alt = 画像 { $image } に代替テキストがありません
fault-image-alt-name = 代替テキスト { $alt } はファイル名です
fault-image-margin = 画像 { $image } は上の手順に含まれません
fault-image-file = 画像 { $image } がありません
fault-symptom-no-resolution = 症状 { $title } の下に何もありません
fault-symptom-no-resolution-fix = 解決策 { $title } の下に何もありません
fault-symptom-no-resolution-steps = 症状 { $title } に原因はありますが、解決策も手順もありません
fault-symptom-no-resolution-article = 記事に症状または原因はありますが、解決策も手順もありません
fault-part-misspelt = { $title } は { $part } に似ています

## 問題: リンク

fault-link-file = { $target } がありません
fault-link-case = { $target } のファイル名は { $file } で、大文字と小文字が違います
fault-link-anchor = { $file } にアンカー { $anchor } がありません
fault-link-anchor-own = この記事にアンカー { $anchor } がありません
fault-link-empty = リンク { $text } にアドレスがありません
fault-link-reference = リンクの参照 { $label } が定義されていません
fault-link-scheme = { $target } のスキーム { $scheme } は不明です

## 問題: マークアップ

fault-literal-link = { $text } はリンクではなく文字として読まれます
fault-literal-emphasis = { $text } の ** は太字ではなく星印として読まれます
fault-literal-code = { $text } のバッククォートに対がありません
fault-literal-heading = { $text } の # の後に空白がないため、見出しではありません
fault-literal-list = { $marker } で始まる行が上の文の続きとして読まれます
fault-literal-list-space = { $text } の { $marker } の後に空白がないため、リスト項目ではありません
fault-literal-table = 文字として読まれます。区切り行が見出し行と合いません
fault-literal-table-cells = { $missing ->
   *[other] 区切り行のセルが見出し行より { $missing } 個少ないです
}
fault-literal-table-none = 文字として読まれます。見出し行の後に区切り行がありません
fault-literal-alert = [!{ $name }] は注意書きとして読まれません。> [!{ $level }] だけの行を書いてください
fault-literal-directive = { $text } は文字として読まれます
fault-fence-unclosed = コードブロックが閉じられていません
fault-comment-unclosed = コメントが閉じられていません
fault-directive-unclosed = { $text } が閉じられていません
fault-todo = { $text } は執筆者向けのメモです

## 問題: 翻訳

fault-translation-missing = { $locale } に翻訳されていません
fault-translation-original = この記事の原文 ({ $locale }) がありません
fault-translation-stale = { $date } の版ですが、原文は { $original } です
fault-translation-differs = 原文と対応するのは { $all } 個の部分のうち { $same } 個だけです
fault-translation-section = 原文の節 { $title } がありません
fault-translation-section-added = 節 { $title } は原文にありません
fault-translation-section-moved = 節 { $title } の場所が原文と違います
fault-translation-anchor = アンカーは { $anchor } ですが、原文では { $original } です
fault-translation-anchor-missing = 原文のアンカー { $original } がありません
fault-translation-step = 原文の手順 { $text } がありません
fault-translation-step-added = 手順 { $text } は原文にありません
fault-translation-order = 手順 { $first } と { $second } の順番が逆です
fault-translation-block = { $kind ->
    [steps] 原文の番号付きリストがありません: { $text }
    [list] 原文のリストがありません: { $text }
    [code] 原文のコードがありません: { $text }
    [callout] 原文の注意書きがありません: { $text }
    [table] 原文の表がありません: { $text }
    [choice] 原文のタブがありません: { $text }
    [quote] 原文の引用がありません: { $text }
   *[paragraph] 原文の段落がありません: { $text }
}
fault-translation-block-added = { $kind ->
    [steps] 番号付きリストは原文にありません: { $text }
    [list] リストは原文にありません: { $text }
    [code] コードは原文にありません: { $text }
    [callout] 注意書きは原文にありません: { $text }
    [table] 表は原文にありません: { $text }
    [choice] タブは原文にありません: { $text }
    [quote] 引用は原文にありません: { $text }
   *[paragraph] 段落は原文にありません: { $text }
}
fault-translation-block-level = 注意書きは { $level } ですが、原文では { $original } です
fault-translation-row = 原文の行 { $text } がありません
fault-translation-row-added = 行 { $text } は原文にありません
fault-translation-row-columns = 表は { $columns } 列ですが、原文では { $original } 列です
fault-translation-option = 原文のタブ { $tab } がありません
fault-translation-option-added = タブ { $tab } は原文にありません
fault-translation-image = 原文の画像 { $image } がありません
fault-translation-image-added = 画像 { $image } は原文にありません
fault-translation-roles = ロールは { $roles } 個ですが、原文では { $original } 個です
fault-translation-command = コマンド { $original } が { $text } になっています
fault-translation-command-missing = コマンド { $original } が翻訳と違います
fault-translation-code = 原文のコード { $original } が { $text } になっています
fault-translation-code-missing = 原文のコード { $original } がありません
fault-translation-code-added = コード { $text } は原文にありません
fault-translation-link = 原文のリンク { $original } が { $text } になっています
fault-translation-link-missing = 原文のリンク { $original } がありません
fault-translation-link-added = リンク { $text } は原文にありません
fault-translation-number = 原文の数 { $original } が { $text } になっています
fault-translation-number-missing = 原文の数 { $original } がありません
fault-translation-number-added = 数 { $text } は原文にありません
fault-translation-placeholder = 原文のプレースホルダー { $original } が { $text } になっています
fault-translation-placeholder-missing = 原文のプレースホルダー { $original } がありません
fault-translation-placeholder-added = プレースホルダー { $text } は原文にありません
fault-translation-labels = 太字は { $text } ですが、原文では { $original } です
fault-translation-labels-missing = 原文では { $original } が太字ですが、ここには太字がありません
fault-translation-labels-added = { $text } が太字ですが、原文には太字がありません
fault-translation-labels-order = 太字の名前 { $first } と { $second } の順番が逆です
fault-label-words = 原文の { $original } に対して { $text } が太字です
fault-untranslated = { $text } が翻訳されていません
fault-ignore-unused = pcfix-ignore { $code } は何も隠していません
fault-ignore-unused-unknown = pcfix-ignore のコード { $code } は不明です

## コマンド

check-articles = { $articles } 件の記事
check-clean = { $articles }、問題なし。
check-problems = { $articles }、{ $problems } 件の問題:
check-explain = コードの意味と直し方は 'pcfix check --explain コード' で表示されます。
check-fix = 直し方:
check-wrong = 誤り:
check-right = 正しい例:
check-baseline-written = { $problems } 件の問題を { $path } に保存しました。今後は報告しません。
check-baseline-used = { $path } にある既知の問題 { $problems } 件は表示していません。
check-baseline-gone = { $path } の問題 { $problems } 件はなくなりました。更新するには、ファイルを削除してもう一度チェックしてください。
check-ignored = .gitignore またはプロジェクトの設定により { $files } 件のファイルを除外しました。
coverage-language = 言語
coverage-files = ファイル
coverage-sections = 節
coverage-steps = 手順
coverage-missing = 未翻訳
coverage-parts = 欠けた部分
coverage-stale = 古い
coverage-original = { $language } (原文)
coverage-unknown = 不明

## 新しいファイル

new-title = ポータルの問題
new-description = ポータルが動作しないときの対処方法。
new-roles = 適切なロール
new-role = グローバル管理者
new-symptom = 読者に表示されるメッセージ
new-cause = 起こる理由を 1、2 文で書きます。
new-introduction = 解決するには:
new-first = **設定** を選択します。
new-second = **保存** を選択します。
new-section = 基本
new-question = 読者は何を尋ねますか？
