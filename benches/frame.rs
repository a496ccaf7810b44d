//! From a key press to its frame: the update of the model and the drawing of the whole screen.
//!
//! Each deed must take less than five milliseconds, so that a key held down is never behind. Searching is measured apart,
//! for it runs on a thread of its own. `PCFIX_BENCH_CONTENT` names other articles than those inside the program.
#![allow(clippy::print_stdout, reason = "a bench prints what it measured")]

#[path = "common/numbers.rs"]
mod numbers;
#[path = "../tests/common/stage.rs"]
mod stage;

use std::hint::black_box;
use std::path::Path;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use numbers::{median, millis, most};
use pcfix::journal::{CaseEnd, Contents, History, JournalEvent, Opened, Phrase, Record};
use pcfix::tui::{Msg, update};
use stage::{Cue, Setting, Stage, messages};
use tempfile::TempDir;

const LIMIT: Duration = Duration::from_millis(5);
/// A frame of a screen that shows sixty of them a second.
const FRAME: Duration = Duration::from_millis(16);
const ROUNDS: usize = 300;
/// Keys in each scene are few, so that each is measured often.
const SCENES: [(&str, &str, &str); 6] = [
    ("type in the box", "", "type \"order declined\" <ctrl-u>"),
    ("move in the tree", "", "<Down> <Down> <Down> <Up> <Up> <Up>"),
    ("move in the hits", "type \"order\"", "<Down> <Down> <Up> <Up>"),
    ("step through a guide", "type \"order\" <Enter>", "<Down> <Up> <L> <L> <Esc> <Tab>"),
    ("tick and take back", "type \"order\" <Enter>", "<Space> <u>"),
    ("show the keys", "type \"order\" <Enter>", "<?> <Down> <Esc>"),
];

/// The same on one long page.
const PAGES: [(&str, &str, &str); 3] = [
    ("move through it", "paste \"longest.md\" <Enter>", "<Down> <Down> <Up> <PageDown> <PageUp> <End> <Home>"),
    ("tick and take back", "paste \"longest.md\" <Enter>", "<Space> <u>"),
    ("change the language", "paste \"longest.md\" <Enter>", "<L>"),
];

/// A folder with the longest of the articles that are named, or with a made one: a table of 230 KB below 200 steps.
fn longest() -> TempDir {
    let folder = TempDir::new().expect("a folder");
    let named = std::env::var_os("PCFIX_BENCH_CONTENT").and_then(|content| {
        let files = walkdir::WalkDir::new(content).into_iter().filter_map(Result::ok);
        let articles = files.filter(|file| file.path().extension().is_some_and(|kind| kind == "md"));
        let longest = articles.max_by_key(|file| file.metadata().map_or(0, |metadata| metadata.len()))?;
        std::fs::read_to_string(longest.path()).ok()
    });
    let made = || {
        let step =
            |number| format!("{number}. Open **Settings {number}**, and wait until the page says that it is done.\n");
        let row =
            |number| format!("| E-{number} | The device does not answer | Restart it, and look at the lamp again |\n");
        let steps: String = (1..=200).map(step).collect();
        let rows: String = (0..3000).map(row).collect();
        format!("# A long page\n\n## Nothing works\n\n{steps}\n| code | what | fix |\n|---|---|---|\n{rows}")
    };
    std::fs::write(folder.path().join("longest.md"), named.unwrap_or_else(made)).expect("written");
    folder
}

fn main() -> ExitCode {
    let mut slow = false;
    for (columns, rows) in [(100, 30), (250, 60)] {
        println!("a key press to its frame at {columns}x{rows}: median, 95 of 100");
        for (name, before, keys) in SCENES {
            let mut stage = setting().size(columns, rows).open();
            stage.play(before);
            let mut times = measure(&mut stage, keys);
            let (middle, high) = (median(&mut times.frames), most(&mut times.frames));
            let search = match times.searches.is_empty() {
                true => String::new(),
                false => format!("   (its search {})", millis(median(&mut times.searches))),
            };
            println!("  {name:<24} {:>10} {:>10}{search}", millis(middle), millis(high));
            slow |= middle > LIMIT;
        }
    }
    let folder = longest();
    println!("the longest page at 200x50: median, 95 of 100");
    for (name, before, keys) in PAGES {
        let mut stage = Setting::folder(folder.path()).size(200, 50).open();
        stage.play(before);
        assert!(stage.text().lines().filter(|line| !line.trim().is_empty()).count() > 20, "{}", stage.text());
        let mut times = measure(&mut stage, keys);
        let (middle, high) = (median(&mut times.frames), most(&mut times.frames));
        println!("  {name:<24} {:>10} {:>10}", millis(middle), millis(high));
        slow |= high > LIMIT;
    }
    let cases = many_cases(20_000);
    println!("with 20,000 cases: median, 95 of 100");
    for (name, before, keys) in
        [("open the cases", "", "<F7> <Esc>"), ("filter the cases", "<F7>", "</> type \"acme 19\" <Esc>")]
    {
        let mut stage = setting().open();
        stage.send(Msg::Remembered(Box::new(Contents { history: cases.clone(), ..Contents::default() })));
        stage.play(before);
        let mut times = measure(&mut stage, keys);
        let (middle, high) = (median(&mut times.frames), most(&mut times.frames));
        println!("  {name:<24} {:>10} {:>10}", millis(middle), millis(high));
        slow |= high > FRAME;
    }
    if slow {
        println!("slower than {}", millis(LIMIT));
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

/// So many cases, each with a name, a guide, a step that was done and a remark; each hundredth is open.
fn many_cases(count: i64) -> History {
    let records = (0..count).flat_map(|number| {
        let (case, guide) = (format!("case-{number}"), format!("guide-{number}"));
        let at = 1_795_000_000 + number;
        let of_case = |event| Record { at, case: case.clone(), guide: String::new(), event };
        let of_guide = |event| Record { at, case: case.clone(), guide: guide.clone(), event };
        let opened = Opened {
            symptom: format!("article-{}.md#symptom", number % 300),
            title: format!("The order of customer {number} was declined"),
            query: format!("order {number} declined"),
            ..Opened::default()
        };
        let said = Phrase { text: "1. Sign in again".into(), source: String::new() };
        let closed = (number % 100 > 0).then(|| of_case(JournalEvent::CaseClosed { end: CaseEnd::Closed }));
        [
            of_case(JournalEvent::CaseOpened),
            of_case(JournalEvent::CaseNamed { name: format!("ACME {number}") }),
            of_guide(JournalEvent::Opened(Box::new(opened))),
            of_guide(JournalEvent::Ticked { step: "a".into(), said }),
            of_guide(JournalEvent::Remarked { text: format!("called back at {number}") }),
        ]
        .into_iter()
        .chain(closed)
    });
    History::of(records)
}

fn setting() -> Setting {
    match std::env::var_os("PCFIX_BENCH_CONTENT") {
        Some(path) => Setting::folder(Path::new(&path)),
        None => Setting::account(),
    }
}

#[derive(Default)]
struct Times {
    frames: Vec<Duration>,
    searches: Vec<Duration>,
}

/// Presses the keys again and again. The answer to a search is a message of its own, with a frame of its own.
fn measure(stage: &mut Stage, keys: &str) -> Times {
    let mut times = Times::default();
    while times.frames.len() < ROUNDS {
        for cue in messages(keys) {
            let Cue::Msg(msg) = cue else { continue };
            let mut effects = Vec::new();
            times.frames.push(timed(|| {
                effects = update(&mut stage.model, msg);
                black_box(stage.paint());
            }));
            for effect in effects {
                let is_search = matches!(effect, pcfix::tui::Effect::Search { .. });
                let time = timed(|| stage.perform(effect));
                if is_search {
                    times.searches.push(time);
                }
                times.frames.push(timed(|| {
                    stage.send(Msg::Redraw);
                    black_box(stage.paint());
                }));
            }
        }
    }
    times
}

fn timed(run: impl FnOnce()) -> Duration {
    let start = Instant::now();
    run();
    start.elapsed()
}
