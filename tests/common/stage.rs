//! A stage: the screen of the program, played by script without a terminal, a thread or a clock.
//!
//! Keys go in and pictures come out, over the production [`Model`]: messages pass through [`update`], its effects are
//! carried out at once, and [`view::draw`] paints on a [`TestBackend`]. Text and styles are told apart, so that a test
//! says which of the two it is about.
//!
//! A script is a row of words, blanks between them:
//!
//! | word | does |
//! |---|---|
//! | `<Enter>`, `<ctrl-c>`, `<PgDn>` | presses a key, by the name that the table of keys gives it |
//! | `type "cancel order"` | types, letter by letter |
//! | `paste "one\ntwo"` | pastes as one piece; `\n` stands for a line end |
//! | `size 80x24` | gives the window another size |
//! | `click 4,5`, `wheel-up 4,5`, `wheel-down 4,5` | uses the mouse at a column and a row, counted from 0 |
//! | `wait 60` | lets so many seconds pass |
//! | `answers late`, `answers now` | keeps the answers of searches on their way; lets them arrive |
#![allow(dead_code, reason = "each test and bench uses its own part of this")]

use std::fmt::Write as _;
use std::ops::ControlFlow;
use std::path::Path;

use pcfix::article::{Limits, Locale};
use pcfix::config::{Theme, ThemeName};
use pcfix::i18n::Catalog;
use pcfix::layout::ListPage;
use pcfix::library::{self, Entry, Languages, Library, Root};
use pcfix::search::{Index, Prepared, Searcher};
use pcfix::tui::keymap::Context;
use pcfix::tui::{
    CaseRow, Code, Effect, Key, Loaded, Model, Mouse, MouseKind, Msg, Screen, Styles, sizes, update, view,
};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::{Buffer, Cell};
use ratatui::style::{Color, Modifier};

/// Half past eight in the morning of 23 November 2026, in UTC.
const MORNING: i64 = 1_795_422_600;

/// How a stage is set up.
#[derive(Clone, Debug)]
pub struct Setting {
    roots: Vec<Root>,
    lang: &'static str,
    named: bool,
    beside: Option<&'static str>,
    speaks: &'static str,
    size: (u16, u16),
    theme: Styles,
    loads: bool,
}

impl Setting {
    /// The articles inside the program, Dutch beside English, on a screen of 100 by 30, in English words.
    pub fn embedded() -> Self {
        Self {
            roots: vec![Root::Embedded],
            lang: "nl-NL",
            named: true,
            beside: None,
            speaks: "en",
            size: (100, 30),
            theme: Styles::colourful(),
            loads: true,
        }
    }

    /// The same with the account articles of `tests/fixtures`, in both languages.
    pub fn account() -> Self {
        Self { lang: "nl-NL", ..Self::fixture("account") }
    }

    /// The same with a folder of `tests/fixtures`, in English.
    pub fn fixture(name: &str) -> Self {
        Self::folder(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(name))
    }

    /// The same with any folder, in English.
    pub fn folder(path: &Path) -> Self {
        Self { roots: vec![Root::Path(path.to_owned())], lang: "en", ..Self::embedded() }
    }

    /// Reads in this language.
    pub fn lang(self, lang: &'static str) -> Self {
        Self { lang, ..self }
    }

    /// Reads in the language of the environment, which nobody named.
    pub fn guessed(self, lang: &'static str) -> Self {
        Self { lang, named: false, ..self }
    }

    /// Shows this language beside.
    pub fn beside(self, beside: &'static str) -> Self {
        Self { beside: Some(beside), ..self }
    }

    /// The program speaks this language.
    pub fn speaks(self, speaks: &'static str) -> Self {
        Self { speaks, ..self }
    }

    /// On a screen of this size.
    pub fn size(self, columns: u16, rows: u16) -> Self {
        Self { size: (columns, rows), ..self }
    }

    /// In a theme of this name.
    pub fn theme(self, name: ThemeName) -> Self {
        Self { theme: Theme::from(name).into(), ..self }
    }

    /// Without colours.
    pub fn plain(self) -> Self {
        Self { theme: Styles::plain(), ..self }
    }

    /// Before anything was read.
    pub fn unread(self) -> Self {
        Self { loads: false, ..self }
    }

    /// Opens the screen.
    pub fn open(self) -> Stage {
        Stage::new(self)
    }
}

/// The screen, played by script.
pub struct Stage {
    /// What is shown.
    pub model: Model,
    /// Effects that reach outside the program, in the order in which they were asked for; but what is to be remembered.
    pub asked: Vec<Effect>,
    setting: Setting,
    library: Library,
    index: Index,
    terminal: Terminal<TestBackend>,
    // Answers that are on their way, while they come late.
    late: Option<Vec<Msg>>,
}

impl Stage {
    fn new(setting: Setting) -> Self {
        let locale = |name: &str| Locale::parse(name).expect("a locale");
        let languages =
            Languages { lang: locale(setting.lang), named: setting.named, beside: setting.beside.map(locale) };
        let mut model = Model::new(Catalog::new(&locale(setting.speaks)), languages, setting.size);
        model.now = MORNING;
        model.content = library::names_of(&setting.roots);
        let terminal = Terminal::new(TestBackend::new(setting.size.0, setting.size.1)).expect("a terminal");
        let (library, index, asked) = (Library::default(), Index::with_thesaurus(), Vec::new());
        let mut stage = Self { model, asked, setting, library, index, terminal, late: None };
        if stage.setting.loads {
            stage.read(0);
        }
        stage
    }

    /// Plays a script.
    pub fn play(&mut self, script: &str) -> &mut Self {
        for msg in messages(script) {
            match msg {
                Cue::Msg(msg) => self.send(msg),
                Cue::Wait(seconds) => self.model.now += seconds,
                Cue::Answers { late: true } => self.late = Some(self.late.take().unwrap_or_default()),
                Cue::Answers { late: false } => {
                    self.late.take().into_iter().flatten().for_each(|answer| self.send(answer));
                }
            }
        }
        self
    }

    /// Lets one thing happen, with all that follows from it.
    pub fn send(&mut self, msg: Msg) {
        if let Msg::Resize(columns, rows) = msg {
            self.terminal.backend_mut().resize(columns, rows);
        }
        for effect in update(&mut self.model, msg) {
            self.perform(effect);
        }
    }

    /// Carries an effect out.
    pub fn perform(&mut self, effect: Effect) {
        match effect {
            Effect::Search { generation, query, turned } => {
                let found =
                    Searcher::new(&self.index, &self.library).search_with_overrides(&query, &turned, 200, &|| false);
                let answer = Msg::Found { generation, found: Box::new(found.expect("nobody stops it")) };
                match &mut self.late {
                    Some(late) => late.push(answer),
                    None => self.send(answer),
                }
            }
            Effect::Reload { generation } => {
                (self.library, self.index) = (Library::default(), Index::with_thesaurus());
                self.read(generation);
            }
            // The model remembers by itself what it asks to be kept on disk.
            Effect::Record(_) | Effect::RememberView(_) | Effect::RememberQuery(_) | Effect::Forget(_) => {}
            // What stands on the status line stays there until a test says otherwise.
            Effect::StatusTimer(_) => {}
            effect => self.asked.push(effect),
        }
    }

    fn read(&mut self, generation: u64) {
        let (roots, languages) = (self.setting.roots.clone(), self.model.languages.clone());
        let read = library::gather(
            &roots,
            &Limits::default(),
            &languages,
            |entry: &Entry| Prepared::from(entry),
            |batch| {
                let first = self.library.entries().len();
                self.library.add(batch.entries.clone(), Vec::new());
                self.index.merge(first, batch.prepared);
                let (entries, problems) = (batch.entries, batch.problems);
                let (read, total) = (batch.read, batch.total);
                self.send(Msg::Loaded(Loaded { generation, entries, problems, read, total }));
                ControlFlow::Continue(())
            },
        );
        self.send(match read {
            Ok(()) => Msg::LoadEnded,
            Err(error) => Msg::LoadFailed(error),
        });
    }

    /// Reads the content, where that was put off.
    pub fn load(&mut self) {
        self.read(self.model.load.generation);
    }

    /// Paints the model; the same as the program does for each frame.
    pub fn paint(&mut self) -> &Buffer {
        let (model, theme) = (&self.model, &self.setting.theme);
        self.terminal.draw(|frame| view::draw(model, theme, frame)).expect("a frame");
        self.terminal.backend().buffer()
    }

    /// The screen as text, blanks at line ends taken off.
    pub fn text(&mut self) -> String {
        rows(self.paint()).map(|cells| line_of(&cells).trim_end().to_owned() + "\n").collect()
    }

    /// The stretches of the screen that have a style: row and column, the style, the text. Blanks without a background
    /// are left out, for nobody sees their style.
    pub fn styles(&mut self) -> String {
        let mut out = String::new();
        for (y, cells) in rows(self.paint()).enumerate() {
            for run in cells.chunk_by(|(_, one), (_, other)| style_of(one) == style_of(other)) {
                let (text, style) = (line_of(run), style_of(run[0].1));
                if !style.is_empty() && (!text.trim().is_empty() || style.contains("reversed")) {
                    writeln!(out, "{y:>2}:{:<3} {style:<24} {}", run[0].0, text.trim_end())
                        .expect("a string takes all");
                }
            }
        }
        out
    }

    /// The style of the first place below the top line where `words` stand in one line.
    pub fn style_at(&mut self, words: &str) -> String {
        let found = rows(self.paint()).skip(1).find_map(|cells| {
            let line = line_of(&cells);
            let at = line[..line.find(words)?].chars().count();
            Some(style_of(cells[at].1))
        });
        found.unwrap_or_else(|| panic!("nothing says {words:?} on this screen:\n{}", self.text()))
    }

    /// The line of the screen that holds `words`.
    pub fn line_with(&mut self, words: &str) -> String {
        let text = self.text();
        let line = text.lines().find(|line| line.contains(words));
        line.map_or_else(|| panic!("nothing says {words:?} on this screen:\n{text}"), |line| line.trim().to_owned())
    }

    /// Whether `words` stand in one line of the screen.
    pub fn shows(&mut self, words: &str) -> bool {
        self.text().lines().any(|line| line.contains(words))
    }

    /// Where the cursor of the terminal stands, as column and row; nothing where it is hidden.
    pub fn cursor(&mut self) -> Option<(u16, u16)> {
        self.paint();
        let backend = self.terminal.backend();
        backend.cursor_visible().then(|| backend.cursor_position().into())
    }

    /// The title of the guide that is open, in the language that is read.
    pub fn guide(&self) -> Option<&str> {
        let address = self.model.walk()?.guide.address;
        Some(self.model.library.article(address.entry).title_of(address.node).text())
    }

    /// What is wrong with the state of the screen: selections beyond their lists, scrolls beyond their pages.
    pub fn faults(&self) -> Vec<String> {
        let model = &self.model;
        let mut faults = Vec::new();
        let mut hold = |holds: bool, what: String| faults.extend((!holds).then_some(what));
        let search = &model.search;
        let laid = |name: &str, page: &ListPage, (selected, rows): (usize, usize), offset: usize, height: usize| {
            let lines = page.lines_of(selected);
            let seen = lines.start >= offset && lines.end.min(lines.start + height) <= offset + height;
            let holds = selected < rows.max(1) && seen;
            (!holds).then(|| format!("{name}: row {selected} of {rows}, lines {lines:?} of {height} from {offset}"))
        };
        let shown = (search.selected, search.rows.len());
        let hidden = laid("search", &search.list.page, shown, search.offset, sizes::list_height(model));
        hold(hidden.is_none() || !model.stack.is_empty(), hidden.unwrap_or_default());
        let mut list = |name: &str, selected: usize, offset: usize, count: usize, shown: usize| {
            hold(selected < count.max(1), format!("{name}: row {selected} of {count} is selected"));
            hold(
                offset <= selected && selected < offset + shown.max(1),
                format!("{name}: {shown} rows from {offset}, but {selected} is selected"),
            );
        };
        if let Some(outline) = &model.outline {
            let rows = sizes::outline_rows(model);
            list("outline", outline.selected, outline.offset, outline.shown.len(), rows);
        }
        match model.stack.last() {
            Some(Screen::Tree(tree)) => {
                let (shown, height) = ((tree.selected, tree.rows.len()), sizes::tree_rows(model));
                let hidden = laid("tree", &tree.list.page, shown, tree.offset, height);
                hold(hidden.is_none(), hidden.unwrap_or_default());
            }
            Some(Screen::Log(log)) => {
                list("log", log.selected, log.offset, log.lines.len(), sizes::tree_rows(model));
            }
            Some(Screen::Guide(screen)) => {
                let page = &screen.page.page;
                let last = page.lines.len().saturating_sub(sizes::guide_height(model));
                hold(screen.scroll <= last, format!("guide: scrolled to {} of {last}", screen.scroll));
                hold(screen.link.is_none_or(|link| link < page.links.len()), format!("guide: link {:?}", screen.link));
                let cursor = model.walk().map(|walk| walk.cursor);
                let rows: Vec<_> = page.rows().iter().map(|(row, _)| *row).collect();
                hold(cursor.is_some_and(|cursor| rows.contains(&cursor)), format!("guide: {cursor:?} of {rows:?}"));
            }
            Some(Screen::Cases(cases)) => {
                list("cases", cases.selected, cases.offset, cases.rows.len(), sizes::tree_rows(model));
                let is_case = matches!(cases.rows.get(cases.selected), Some(CaseRow::Case(_)) | None);
                hold(is_case, format!("cases: row {} is no case", cases.selected));
            }
            Some(Screen::Languages(screen)) => {
                list("languages", screen.selected, screen.offset, screen.languages.len(), sizes::tree_rows(model));
            }
            Some(Screen::Problems(screen)) => {
                let last = screen.lines.len().saturating_sub(sizes::tree_rows(model));
                hold(screen.scroll <= last, format!("problems: scrolled to {} of {last}", screen.scroll));
            }
            Some(Screen::Note(note)) => {
                let last = note.lines.len().saturating_sub(sizes::tree_rows(model));
                hold(note.scroll <= last, format!("note: scrolled to {} of {last}", note.scroll));
                hold(!note.text.is_empty(), "note: nothing in it".to_owned());
                let whole: String = note.lines.concat().split_whitespace().collect();
                hold(whole == note.text.split_whitespace().collect::<String>(), "note: lines are cut".to_owned());
            }
            None if sizes::has_preview(model) => {
                let last = search.page.page.lines.len().saturating_sub(sizes::preview_height(model));
                hold(search.preview <= last, format!("preview: scrolled to {} of {last}", search.preview));
            }
            None => {
                hold(model.place() != Context::Preview, "the keys go to a preview that is not there".to_owned());
            }
        }
        if let Some(scroll) = model.help {
            let hidden = sizes::help_hidden(model);
            hold(scroll <= hidden, format!("help: scrolled to {scroll} of {hidden}"));
        }
        faults
    }
}

/// A word of a script.
pub enum Cue {
    /// Something happens.
    Msg(Msg),
    /// Time passes, in seconds.
    Wait(i64),
    /// Answers of searches come late from now on, or arrive.
    Answers {
        /// Whether they come late.
        late: bool,
    },
}

/// The script as what happens.
pub fn messages(script: &str) -> Vec<Cue> {
    let mut cues = Vec::new();
    let mut rest = script.trim_start();
    while !rest.is_empty() {
        let (cue, after) = cue_of(rest).unwrap_or_else(|| panic!("no word of a script: {rest}"));
        cues.extend(cue);
        rest = after.trim_start();
    }
    cues
}

/// The first word of a script, and what follows it.
fn cue_of(script: &str) -> Option<(Vec<Cue>, &str)> {
    if let Some(rest) = script.strip_prefix('<') {
        // The key `>` would end its own name.
        let end = rest.char_indices().skip(1).find(|(_, c)| *c == '>')?.0;
        return Some((vec![Cue::Msg(Msg::Key(rest[..end].parse().ok()?))], &rest[end + 1..]));
    }
    let (verb, rest) = script.split_once(' ')?;
    if let Some(quoted) = rest.strip_prefix('"') {
        let (text, after) = quoted.split_once('"')?;
        let text = text.replace("\\n", "\n");
        let key = |c| Cue::Msg(Msg::Key(Key::from(Code::Char(c))));
        return match verb {
            "type" => Some((text.chars().map(key).collect(), after)),
            "paste" => Some((vec![Cue::Msg(Msg::Paste(text))], after)),
            _ => None,
        };
    }
    let (word, after) = rest.split_once(' ').unwrap_or((rest, ""));
    let cue = match verb {
        "size" => {
            let (columns, rows) = word.split_once('x')?;
            Cue::Msg(Msg::Resize(columns.parse().ok()?, rows.parse().ok()?))
        }
        "click" | "wheel-up" | "wheel-down" => {
            let (column, row) = word.split_once(',')?;
            let deed = match verb {
                "click" => MouseKind::Click,
                "wheel-up" => MouseKind::Up,
                _ => MouseKind::Down,
            };
            Cue::Msg(Msg::Mouse(Mouse { kind: deed, column: column.parse().ok()?, row: row.parse().ok()? }))
        }
        "wait" => Cue::Wait(word.parse().ok()?),
        "answers" => Cue::Answers { late: word == "late" },
        _ => return None,
    };
    Some((vec![cue], after))
}

/// The rows of a buffer: cells with their columns, without those that the wide character before them covers.
fn rows(buffer: &Buffer) -> impl Iterator<Item = Vec<(usize, &Cell)>> {
    buffer.content().chunks(usize::from(buffer.area.width)).map(|cells| {
        let mut covered = 0;
        let mut kept = Vec::new();
        for (x, cell) in cells.iter().enumerate() {
            if x >= covered {
                covered = x + unicode_width::UnicodeWidthStr::width(cell.symbol()).max(1);
                kept.push((x, cell));
            }
        }
        kept
    })
}

fn line_of(cells: &[(usize, &Cell)]) -> String {
    cells.iter().map(|(_, cell)| cell.symbol()).collect()
}

/// The style of a cell in words: `green bold underlined`.
fn style_of(cell: &Cell) -> String {
    let mut words = Vec::new();
    if cell.fg != Color::Reset {
        words.push(format!("{:?}", cell.fg).to_lowercase());
    }
    if cell.bg != Color::Reset {
        words.push(format!("on-{:?}", cell.bg).to_lowercase());
    }
    for (modifier, name) in [
        (Modifier::BOLD, "bold"),
        (Modifier::DIM, "dim"),
        (Modifier::ITALIC, "italic"),
        (Modifier::UNDERLINED, "underlined"),
        (Modifier::REVERSED, "reversed"),
    ] {
        if cell.modifier.contains(modifier) {
            words.push(name.to_owned());
        }
    }
    words.join(" ")
}
