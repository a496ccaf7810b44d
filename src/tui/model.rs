//! Everything that the screen shows, as plain data.

use std::collections::HashSet;

use tui_input::Input;

use super::keymap::{Action, Context};
use super::message::Msg;
use super::screens::{CaseRow, GuideScreen, Headings, Kept, KeptList, Prompt, Screen};
use crate::config::KeyMap;
use crate::config::View;
use crate::i18n::{Catalog, MessageId};
use crate::journal::{CaseId, GuideId, PastCase};
use crate::library::{Address, EntryIndex, Languages, Library};
use crate::search::{Found, LineOverrides, LogUse};
use crate::session::{Fold, ListRow, Session, Summaries, Walk};

/// The state of the program. It changes only in [`update`](super::update::update); drawing only reads it.
#[derive(Debug)]
pub struct Model {
    /// The content roots, as given.
    pub content: String,
    /// The articles that were read so far.
    pub library: Library,
    /// How far reading is.
    pub load: Load,
    /// The program's own words.
    pub words: Catalog,
    /// The languages that articles are shown in.
    pub languages: Languages,
    /// Which of them are shown.
    pub view: View,
    /// What keys mean.
    pub keys: KeyMap,
    /// Whether the mouse does something.
    pub mouse: bool,
    /// The size of the terminal, in columns and rows.
    pub size: (u16, u16),
    /// The time of the message that is being handled, in seconds since 1970 began; the driver sets it.
    pub now: i64,
    /// The reader's time zone, for the time of day.
    pub zone: jiff::tz::TimeZone,
    /// The search screen, which lies under all others.
    pub search: Search,
    /// The screens on top of it, the last one shown.
    pub stack: Vec<Screen>,
    /// Screens that were left and can be returned to, the next one last.
    pub forward: Vec<Screen>,
    /// Whether the keys are shown, and how far they are scrolled.
    pub help: Option<usize>,
    /// The headings of an article, to pick one.
    pub outline: Option<Headings>,
    /// A line of text that is asked for.
    pub line: Option<Prompt>,
    /// The id of the article to show once everything was read again.
    pub reopen: Option<String>,
    /// What the status line says.
    pub status: Option<Status>,
    /// Counts status lines, so that a timer ends only its own.
    pub status_generation: u64,
    /// What lists need to know of the articles.
    pub summaries: Summaries,
    /// The row at which the tree was left.
    pub tree_place: Option<ListRow>,
    /// What was folded or unfolded by hand.
    pub unfolded: HashSet<Fold>,
    /// The current case and its guides, and what the journal knows.
    pub session: Session,
    /// The cases that were deleted on the cases screen, the last one last. They leave the disk when the screen closes.
    pub deleted: Vec<CaseId>,
    /// The guide that is resumed once the content was read in other languages.
    pub resume: Option<GuideId>,
    /// Whether the languages were picked on the screen, so that cases remember them.
    pub picked: bool,
    /// Whether the reader knows that nothing can be saved.
    pub told_unsaved: bool,
    /// Number of pages laid out so far.
    pub layouts: u64,
    /// Number of lists of rows made so far.
    pub lists: u64,
}

/// How far reading is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Load {
    /// Which loading this is.
    pub generation: u64,
    /// Files read.
    pub read: usize,
    /// Files in all.
    pub total: usize,
    /// For how many seconds, once it takes long enough to be shown.
    pub seconds: Option<usize>,
    /// Whether everything was read.
    pub ended: bool,
}

/// The search screen.
#[derive(Debug, Default)]
pub struct Search {
    /// What is typed.
    pub input: Input,
    /// What was pasted in several lines; it replaces what is typed.
    pub pasted: Option<String>,
    /// The query, while content is read, where it looks like the name of a place: it is opened as soon as it is there.
    pub opening: bool,
    /// The lines of a pasted log that were switched on or off.
    pub turned: LineOverrides,
    /// Earlier queries, the newest last.
    pub past: Vec<String>,
    /// Which of them is in the box, counted from the newest.
    pub recalled: Option<usize>,
    /// Whether queries are not to be kept.
    pub forgets: bool,
    /// The last query that was recorded because nothing surely answers it.
    pub missed: Option<String>,
    /// Counts searches, so that an answer that comes late is known.
    pub generation: u64,
    /// The search whose answer is shown.
    pub answered: u64,
    /// The number of the first search for what is in the box.
    pub changed: u64,
    /// The first row is to be opened as soon as that search is answered, and then this happens, which came meanwhile.
    pub waiting: Option<Vec<Msg>>,
    /// What the last search found; `None` for an empty query.
    pub found: Option<Found>,
    /// Which of its hits helped here before, for the same words.
    pub helped: HashSet<Address>,
    /// Which row is selected.
    pub selected: usize,
    /// The first line of the list that is shown.
    pub offset: usize,
    /// Which pane has the keys.
    pub focus: Focus,
    /// How far the preview is scrolled.
    pub preview: usize,
    /// The page of the preview.
    pub page: Kept,
    /// Counts answers, so that a page knows whose words it highlights.
    pub answers: u64,
    /// The rows of the list: hits, or the tree where there is no query.
    pub rows: Vec<ListRow>,
    /// Which list of rows it is, of all that were made.
    pub made: u64,
    /// The rows as lines.
    pub list: KeptList,
}

/// A pane of the search screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Focus {
    /// The search box.
    #[default]
    Box,
    /// The list.
    List,
    /// The preview.
    Preview,
}

/// What the status line says for a while.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Status {
    /// The sentence.
    pub text: String,
    /// Whether something went wrong.
    pub warning: bool,
    /// Where it holds: it ends when the reader leaves for another screen.
    pub context: (Context, usize),
}

impl Model {
    /// A model before anything was read.
    #[must_use]
    pub fn new(words: Catalog, languages: Languages, size: (u16, u16)) -> Self {
        Self {
            content: String::new(),
            library: Library::default(),
            load: Load::default(),
            words,
            languages,
            view: View::default(),
            keys: KeyMap::default(),
            mouse: false,
            size,
            now: 0,
            zone: jiff::tz::TimeZone::UTC,
            search: Search::default(),
            stack: Vec::new(),
            forward: Vec::new(),
            help: None,
            outline: None,
            line: None,
            reopen: None,
            status: None,
            status_generation: 0,
            summaries: Summaries::default(),
            tree_place: None,
            unfolded: HashSet::new(),
            session: Session::default(),
            deleted: Vec::new(),
            resume: None,
            picked: false,
            told_unsaved: false,
            layouts: 0,
            lists: 0,
        }
    }

    /// Where a key is pressed now.
    #[must_use]
    pub fn place(&self) -> Context {
        if self.help.is_some() {
            return Context::Help;
        }
        if self.line.is_some() {
            return Context::Line;
        }
        self.place_below()
    }

    /// What a status line holds for: the context below help and prompts, and how many screens are open.
    #[must_use]
    pub fn status_context(&self) -> (Context, usize) {
        (self.screen(), self.stack.len())
    }

    /// Where keys go when no help and no question lies on top.
    #[must_use]
    pub fn place_below(&self) -> Context {
        if self.outline.is_some() {
            return Context::Outline;
        }
        self.screen()
    }

    /// Where keys go when nothing at all lies on top of the screen.
    fn screen(&self) -> Context {
        match self.stack.last() {
            Some(Screen::Tree(tree)) if tree.filtering => Context::Filter,
            Some(Screen::Tree(_)) => Context::Tree,
            Some(Screen::Log(_)) => Context::Log,
            Some(Screen::Guide(_)) => Context::Guide,
            Some(Screen::Cases(cases)) if cases.filtering => Context::Filter,
            Some(Screen::Cases(_)) => Context::Cases,
            Some(Screen::Note(_)) => Context::Note,
            Some(Screen::Languages(_)) => Context::Languages,
            Some(Screen::Problems(_)) => Context::Problems,
            None => match self.search.focus {
                Focus::Box => Context::Box,
                Focus::List => Context::List,
                Focus::Preview => Context::Preview,
            },
        }
    }

    /// The selected row of the list on the search screen.
    #[must_use]
    pub fn selected_row(&self) -> Option<&ListRow> {
        self.search.rows.get(self.search.selected)
    }

    /// The place that the selected row of the list or the tree shows.
    #[must_use]
    pub fn selected_place(&self) -> Option<Address> {
        match self.stack.last() {
            Some(Screen::Tree(tree)) => tree.rows.get(tree.selected)?.address,
            _ => self.selected_row()?.address,
        }
    }

    /// What is searched for: the paste, or what is typed.
    #[must_use]
    pub fn query(&self) -> &str {
        self.search.pasted.as_deref().unwrap_or_else(|| self.search.input.value())
    }

    /// What was taken of the query, where that is a log.
    #[must_use]
    pub fn log(&self) -> Option<&LogUse> {
        self.search.found.as_ref()?.used.as_ref()
    }

    /// The name of the key that asks for `action` in `place`, as the reader has bound it.
    #[must_use]
    pub fn key(&self, place: Context, action: Action) -> String {
        self.keys.first(place, action).map_or_else(|| self.words.tr(MessageId::KeyNone), |key| self.words.key_name(key))
    }

    /// A sentence whose gaps are the names of keys.
    #[must_use]
    pub fn say_keys(&self, id: MessageId, keys: &[(&str, Context, Action)]) -> String {
        let names: Vec<String> = keys.iter().map(|&(_, place, action)| self.key(place, action)).collect();
        let gaps: Vec<_> = keys.iter().zip(&names).map(|((gap, ..), name)| (*gap, name.into())).collect();
        self.words.tr_with(id, &gaps)
    }

    /// The walk on the screen.
    #[must_use]
    pub fn walk(&self) -> Option<&Walk> {
        self.session.walk(self.guide()?.walk)
    }

    /// The guide on the screen.
    #[must_use]
    pub fn guide(&self) -> Option<&GuideScreen> {
        match self.stack.last() {
            Some(Screen::Guide(screen)) => Some(screen),
            _ => None,
        }
    }

    /// The case that the screen is about: that of the guide or the note on it, else the current one.
    #[must_use]
    pub fn case(&self) -> Option<&PastCase> {
        let history = self.session.history();
        match self.stack.last() {
            Some(Screen::Guide(_)) => history.case(&self.walk()?.case).or_else(|| self.session.case()),
            Some(Screen::Note(note)) => history.case(&note.case),
            _ => self.session.case().filter(|case| history.is_open(case)),
        }
    }

    /// The case under the cursor of the cases screen.
    #[must_use]
    pub fn selected_case(&self) -> Option<CaseId> {
        let Some(Screen::Cases(screen)) = self.stack.last() else { return None };
        match screen.rows.get(screen.selected) {
            Some(CaseRow::Case(id)) => Some(id.clone()),
            _ => None,
        }
    }

    /// The guide on the screen, to be changed.
    pub fn guide_mut(&mut self) -> Option<&mut GuideScreen> {
        match self.stack.last_mut() {
            Some(Screen::Guide(screen)) => Some(screen),
            _ => None,
        }
    }

    /// The second language of an article, as a short name such as `en`; "" where it has none.
    #[must_use]
    pub fn beside(&self, entry: EntryIndex) -> String {
        let locale = self.library.article(entry).source_locale.as_ref();
        locale.map_or_else(String::new, |locale| locale.language().to_owned())
    }
}
