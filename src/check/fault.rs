//! What a rule finds, as data: the kind of fault with its arguments. The sentences are in the catalogues of `i18n`.

use crate::article::{Diagnostic, clean_line};

/// A fault with the place where it is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// The file, from the content root, with `/` between its parts.
    pub path: String,
    /// The place in the file, where it is known.
    pub region: Option<Region>,
    /// What is wrong.
    pub fault: Fault,
}

/// A stretch of a file. Lines and columns count from 1, columns in characters (Unicode scalar values).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Region {
    /// The first line.
    pub line: u32,
    /// The column of the first character.
    pub column: u32,
    /// The last line.
    pub end_line: u32,
    /// The column after the last character.
    pub end_column: u32,
}

impl Region {
    /// A stretch of one line.
    #[must_use]
    pub fn on_line(line: u32, column: u32, end_column: u32) -> Self {
        Self { line, column, end_line: line, end_column }
    }
}

/// An argument of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FaultArg<'a> {
    /// A text of the content, shown in quotes.
    Quoted(&'a str),
    /// Several texts of the content, each in quotes.
    List(&'a [String]),
    /// Something shown as it is.
    Plain(&'a str),
    /// A number.
    Number(u32),
}

/// Something that is shown as it is: a language, a date, a number with its sign.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Word(String);

impl Word {
    /// A clean word.
    pub(super) fn new(text: impl AsRef<str>) -> Self {
        Self(clean_line(text.as_ref()))
    }
}

/// The longest quote of the content, in characters.
const LONGEST: usize = 70;
/// The most quotes in a list.
const MOST: usize = 5;

/// A quote of the content: clean, on one line, cut where it is long.
pub(super) fn quote(text: impl AsRef<str>) -> String {
    let text = clean_line(text.as_ref());
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
        None => text,
    }
}

/// Several quotes, of many the first few.
pub(super) fn quotes<T: AsRef<str>>(texts: impl IntoIterator<Item = T>) -> Vec<String> {
    let mut texts = texts.into_iter();
    let mut out: Vec<String> = texts.by_ref().take(MOST).map(quote).collect();
    if texts.next().is_some() {
        out.push("…".to_owned());
    }
    out
}

impl<'a> From<&'a String> for FaultArg<'a> {
    fn from(text: &'a String) -> Self {
        Self::Quoted(text)
    }
}

impl<'a> From<&'a Vec<String>> for FaultArg<'a> {
    fn from(texts: &'a Vec<String>) -> Self {
        Self::List(texts)
    }
}

impl<'a> From<&'a Word> for FaultArg<'a> {
    fn from(word: &'a Word) -> Self {
        Self::Plain(&word.0)
    }
}

impl<'a> From<&'a &'static str> for FaultArg<'a> {
    fn from(word: &'a &'static str) -> Self {
        Self::Plain(word)
    }
}

impl From<&u32> for FaultArg<'_> {
    fn from(number: &u32) -> Self {
        Self::Number(*number)
    }
}

/// Defines [`Fault`]: each kind with its arguments, its code and, where a code has several messages, the name of the
/// message. `String` and `Vec<String>` are quotes of the content.
macro_rules! faults {
    ($($name:ident $({ $($arg:ident: $type:ty),* })? = $code:literal $(/ $part:literal)?;)*) => {
        /// What is wrong. The code and the message of each kind are in its definition; the catalogues have the sentence.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
        #[allow(missing_docs, reason = "each message in the catalogues says what it and its arguments mean")]
        pub enum Fault {
            /// What the readers of files found.
            Content(Diagnostic),
            $($name $({ $($arg: $type),* })?,)*
        }

        impl Fault {
            /// The codes of the rules and the ids of the messages, with the names of their arguments.
            pub const MESSAGES: &'static [(&'static str, &'static str, &'static [&'static str])] =
                &[$(($code, concat!("fault-", $code $(, "-", $part)?), &[$($(stringify!($arg)),*)?]),)*];

            /// The code.
            #[must_use]
            pub fn code(&self) -> &'static str {
                match self {
                    Self::Content(diagnostic) => diagnostic.code(),
                    $(Self::$name { .. } => $code,)*
                }
            }

            /// The id of the message in the catalogues; `None` for what the readers of files found.
            #[must_use]
            pub fn message(&self) -> Option<&'static str> {
                match self {
                    Self::Content(_) => None,
                    $(Self::$name { .. } => Some(concat!("fault-", $code $(, "-", $part)?)),)*
                }
            }

            /// The arguments of the message, by their names.
            #[must_use]
            pub fn args(&self) -> Vec<(&'static str, FaultArg<'_>)> {
                match self {
                    Self::Content(_) => Vec::new(),
                    $(Self::$name $({ $($arg),* })? => vec![$($((stringify!($arg), FaultArg::from($arg))),*)?],)*
                }
            }
        }
    };
}

faults! {
    ConflictMarker { text: String } = "conflict-marker";
    FrontMatterMissing = "front-matter-missing";
    FrontMatterUnclosed = "front-matter-missing" / "end";
    FrontMatterTitle = "front-matter-title";
    FrontMatterTitleEmpty = "front-matter-title" / "empty";
    FrontMatterKey { key: String, near: String } = "front-matter-key";
    FrontMatterDuplicate { key: String, line: u32 } = "front-matter-duplicate";
    FrontMatterKeyMissing { key: String } = "front-matter-key" / "missing";
    FrontMatterDate { date: String } = "front-matter-date";
    TitleMissing = "title-missing";
    TitleAgain { title: String, line: u32 } = "title-again";
    FaqHeader = "faq-header";
    IncludeLiteral { text: String } = "include-literal";
    HeadingEmpty = "heading-empty";
    HeadingSkip { title: String, level: u32, before: u32 } = "heading-skip";
    HeadingDuplicate { title: String, line: u32 } = "heading-duplicate";
    HeadingBold { text: String } = "heading-bold";
    AnchorDuplicate { anchor: String, line: u32 } = "anchor-duplicate";
    ListStart { start: u32, wanted: u32 } = "list-start";
    ListStartAgain { start: u32, end: u32 } = "list-start" / "again";
    ListRestart { end: u32 } = "list-restart";
    ListNumber { number: u32, shown: u32 } = "list-number";
    ListMarker { before: Word, marker: Word } = "list-marker";
    StepsProse { text: String } = "steps-prose";
    TabsUnclosed { tabs: Vec<String> } = "tabs-unclosed";
    TabsSingle { tab: String } = "tabs-single";
    TabsEmpty { tab: String } = "tabs-empty";
    TabsLink { target: String } = "tabs-link";
    TabsLevel { tab: String, level: u32, group: u32 } = "tabs-level";
    TableRow { cells: u32, header: u32 } = "table-row";
    ImageAlt { image: String } = "image-alt";
    ImageAltName { alt: String } = "image-alt" / "name";
    ImageMargin { image: String } = "image-margin";
    ImageFile { image: String } = "image-file";
    SymptomEmpty { title: String } = "symptom-no-resolution";
    ResolutionEmpty { title: String } = "symptom-no-resolution" / "fix";
    SymptomNoSteps { title: String } = "symptom-no-resolution" / "steps";
    ArticleNoSteps = "symptom-no-resolution" / "article";
    PartMisspelt { title: String, part: String } = "part-misspelt";
    LinkFile { target: String } = "link-file";
    LinkCase { target: String, file: String } = "link-case";
    LinkAnchor { file: String, anchor: String } = "link-anchor";
    LinkAnchorOwn { anchor: String } = "link-anchor" / "own";
    LinkEmpty { text: String } = "link-empty";
    LinkReference { label: String } = "link-reference";
    LinkScheme { target: String, scheme: String } = "link-scheme";
    LiteralLink { text: String } = "literal-link";
    LiteralEmphasis { text: String } = "literal-emphasis";
    LiteralCode { text: String } = "literal-code";
    LiteralHeading { text: String } = "literal-heading";
    LiteralList { marker: String } = "literal-list";
    LiteralListSpace { marker: String, text: String } = "literal-list" / "space";
    LiteralTable = "literal-table";
    LiteralTableCells { missing: u32 } = "literal-table" / "cells";
    LiteralTableNone = "literal-table" / "none";
    LiteralAlert { name: Word, level: Word } = "literal-alert";
    LiteralDirective { text: String } = "literal-directive";
    FenceUnclosed = "fence-unclosed";
    CommentUnclosed = "comment-unclosed";
    DirectiveUnclosed { text: String } = "directive-unclosed";
    Todo { text: String } = "todo";
    TranslationMissing { locale: Word } = "translation-missing";
    TranslationOriginal { locale: Word } = "translation-original";
    TranslationStale { date: Word, original: Word } = "translation-stale";
    TranslationDiffers { same: u32, all: u32 } = "translation-differs";
    SectionMissing { title: String } = "translation-section";
    SectionAdded { title: String } = "translation-section" / "added";
    SectionMoved { title: String } = "translation-section" / "moved";
    TranslationAnchor { anchor: String, original: String } = "translation-anchor";
    TranslationAnchorMissing { original: String } = "translation-anchor" / "missing";
    StepMissing { text: String } = "translation-step";
    StepAdded { text: String } = "translation-step" / "added";
    StepsSwapped { first: String, second: String } = "translation-order";
    BlockMissing { kind: &'static str, text: String } = "translation-block";
    BlockAdded { kind: &'static str, text: String } = "translation-block" / "added";
    CalloutLevel { level: &'static str, original: &'static str } = "translation-block" / "level";
    RowMissing { text: String } = "translation-row";
    RowAdded { text: String } = "translation-row" / "added";
    RowColumns { columns: u32, original: u32 } = "translation-row" / "columns";
    OptionMissing { tab: String } = "translation-option";
    OptionAdded { tab: String } = "translation-option" / "added";
    TranslationImageMissing { image: String } = "translation-image";
    TranslationImageAdded { image: String } = "translation-image" / "added";
    TranslationRoles { roles: u32, original: u32 } = "translation-roles";
    TranslationCommand { original: String, text: String } = "translation-command";
    TranslationCommandMissing { original: String } = "translation-command" / "missing";
    TranslationCode { original: Vec<String>, text: Vec<String> } = "translation-code";
    TranslationCodeMissing { original: Vec<String> } = "translation-code" / "missing";
    TranslationCodeAdded { text: Vec<String> } = "translation-code" / "added";
    TranslationLink { original: Vec<String>, text: Vec<String> } = "translation-link";
    TranslationLinkMissing { original: Vec<String> } = "translation-link" / "missing";
    TranslationLinkAdded { text: Vec<String> } = "translation-link" / "added";
    TranslationNumber { original: Word, text: Word } = "translation-number";
    TranslationNumberMissing { original: Word } = "translation-number" / "missing";
    TranslationNumberAdded { text: Word } = "translation-number" / "added";
    TranslationPlaceholder { original: Vec<String>, text: Vec<String> } = "translation-placeholder";
    TranslationPlaceholderMissing { original: Vec<String> } = "translation-placeholder" / "missing";
    TranslationPlaceholderAdded { text: Vec<String> } = "translation-placeholder" / "added";
    TranslationLabels { text: Vec<String>, original: Vec<String> } = "translation-labels";
    TranslationLabelsMissing { original: Vec<String> } = "translation-labels" / "missing";
    TranslationLabelsAdded { text: Vec<String> } = "translation-labels" / "added";
    TranslationLabelsOrder { first: String, second: String } = "translation-labels" / "order";
    LabelWords { text: String, original: String } = "label-words";
    Untranslated { text: String } = "untranslated";
    IgnoreUnused { code: Word } = "ignore-unused";
    IgnoreUnknown { code: Word } = "ignore-unused" / "unknown";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_are_cut_and_lists_end() {
        assert_eq!(quote(" one \n two"), "one two");
        assert_eq!(quote("é".repeat(100)).chars().count(), 71);
        assert_eq!(quotes(["a"; 7]).len(), 6);
    }

    #[test]
    fn a_fault_names_its_message_and_its_arguments() {
        let fault = Fault::ListStartAgain { start: 2, end: 3 };
        assert_eq!((fault.code(), fault.message()), ("list-start", Some("fault-list-start-again")));
        assert_eq!(fault.args(), [("start", FaultArg::Number(2)), ("end", FaultArg::Number(3))]);
    }
}
