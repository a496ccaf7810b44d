//! How time and memory grow with the input: each kind of text that could be costly is made once, twice, four and eight
//! times as long. Twice as long may take twice as long, and a little more where something is sorted.
//!
//! Each measurement is a process of its own, so that its peak of memory is its own. `PCFIX_BENCH_KINDS` names the kinds that
//! are wanted, with commas between; `PCFIX_BENCH_SCALE` makes all inputs so many times as long, or shorter with a
//! number below 1. Memory is told on Linux.
#![allow(clippy::print_stdout, reason = "a bench prints what it measured")]

#[path = "common/numbers.rs"]
mod numbers;

use std::fmt::Write as _;
use std::hint::black_box;
use std::process::Command;
use std::time::{Duration, Instant};

use numbers::{median, megabytes, millis, peak_memory, ratio};
use pcfix::article::Locale;
use pcfix::guide::{Event, Guide, Item};
use pcfix::i18n::Catalog;
use pcfix::journal::StepIds;
use pcfix::layout::{Composer, Format, View};
use pcfix::library::{Address, Entry, Library};
use pcfix::markdown;
use pcfix::search::{Index, Prepared, Searcher, passages};

/// How often the smallest input is made longer by twice.
const DOUBLINGS: usize = 3;
/// Each length is measured so often.
const ROUNDS: usize = 3;
/// Twice the input in more than this many times the time grows out of proportion.
const MOST: f64 = 2.6;

/// What is done with a text.
#[derive(Clone, Copy)]
enum Door {
    /// It is read as an article, which is prepared for searching and set.
    Article,
    /// It is read as a FAQ.
    Faq,
    /// It is searched for.
    Query,
    /// It is read as an article, which is walked through.
    Walk,
}

/// A kind of text: its name, the door, the length of the smallest in units, and how so many units are written.
type Kind = (&'static str, Door, usize, fn(usize) -> String);

const KINDS: &[Kind] = &[
    ("prose", Door::Article, 20_000, |n| "Open the door, then wait for it.\n\n".repeat(n)),
    ("deep quotes", Door::Article, 100_000, |n| format!("{} a", "> ".repeat(n))),
    // Lines that grow are as many as make the text twice as long where there are twice as many units.
    ("quotes that deepen", Door::Article, 200_000, |n| lines(n.isqrt(), |line| format!("{} a", ">".repeat(line)))),
    ("deep lists", Door::Article, 200_000, |n| lines(n.isqrt(), |line| format!("{}- a", "  ".repeat(line)))),
    ("lists in a line", Door::Article, 100_000, |n| format!("{} a", "- ".repeat(n))),
    ("long list", Door::Article, 40_000, |n| "1. Open the door.\n".repeat(n)),
    ("open brackets", Door::Article, 200_000, |n| "[".repeat(n)),
    ("open images", Door::Article, 100_000, |n| "![".repeat(n)),
    ("open links", Door::Article, 60_000, |n| "[a](".repeat(n)),
    ("references", Door::Article, 40_000, |n| format!("[a]: {}\n\n{}", "b".repeat(n), "[a] ".repeat(n))),
    ("spans", Door::Article, 30_000, |n| "<span data-ttu-id=\"a-1\">".repeat(n)),
    ("pairs", Door::Article, 4_000, |n| {
        "<span data-ttu-id=\"a\">Een zin.</span><span class=\"sxs-lookup\"><span data-stu-id=\"a\">A line.</span></span> ".repeat(n)
    }),
    ("HTML tags", Door::Article, 100_000, |n| "<b>".repeat(n)),
    ("HTML tables", Door::Article, 40_000, |n| "<table><tr><td>".repeat(n)),
    ("HTML comments", Door::Article, 100_000, |n| "<!-- ".repeat(n)),
    ("backticks", Door::Article, 1_000, |n| lines(n, |line| format!("a {}", "`".repeat(1 + line % 200)))),
    ("backticks in a line", Door::Article, 200_000, |n| "`a".repeat(n)),
    ("stars", Door::Article, 100_000, |n| "**a _b ".repeat(n)),
    ("tabs", Door::Article, 200_000, |n| "\t".repeat(n)),
    ("tabbed lines", Door::Article, 60_000, |n| "- \ta\n\t\tb\n".repeat(n)),
    ("headings", Door::Article, 30_000, |n| "## The door is shut\n\n".repeat(n)),
    ("choices", Door::Article, 20_000, |n| "#### [Door](#tab/door)\n\nwords\n\n".repeat(n)),
    ("callouts", Door::Article, 30_000, |n| "> [!NOTE]\n> words\n\n".repeat(n)),
    ("directives", Door::Article, 30_000, |n| ":::image source=\"a.png\" alt-text=\"b\":::\n\n".repeat(n)),
    ("entities", Door::Article, 200_000, |n| "&amp;".repeat(n)),
    ("one long word", Door::Article, 1_000_000, |n| "a".repeat(n)),
    // The longest is a line of a hundred megabytes.
    ("one long line", Door::Article, 2_500_000, |n| "door ".repeat(n)),
    ("long code", Door::Article, 100_000, |n| format!("```\n{}```\n", "open --door\n".repeat(n))),
    ("long table", Door::Article, 12_500, |n| format!("| a | b |\n|---|---|\n{}", "| door | shut |\n".repeat(n))),
    ("wide table", Door::Article, 4_000, |n| {
        format!("|{}\n|{}\n|{}\n", "a|".repeat(n), "-|".repeat(n), "b|".repeat(n))
    }),
    // The parser fills short rows up to 2^18 cells in all; the smallest of these comes near that.
    ("short rows", Door::Article, 500, |n| format!("|{}\n|{}\n{}", "a|".repeat(n), "-|".repeat(n), "|b|\n".repeat(n))),
    ("front matter", Door::Article, 20_000, |n| {
        format!("---\ntitle: T\n{}---\n# T\n", lines(n, |at| format!("k{at}: [v]")))
    }),
    ("aliases", Door::Article, 2_000, |n| {
        format!("---\na: &a {}\nb: [{}]\n---\n# T\n", "x".repeat(n), "*a, ".repeat(n))
    }),
    ("alias bomb", Door::Faq, 6, |n| {
        let levels = lines(n, |at| format!("k{at}: &k{at} [{}]", format!("*k{}, ", at.saturating_sub(1)).repeat(9)));
        format!("title: T\nk: &k0 x\n{levels}")
    }),
    ("deep YAML", Door::Faq, 100_000, |n| format!("title: T\na: {}", "[".repeat(n))),
    ("questions", Door::Faq, 4_000, |n| {
        format!("title: T\nsections:\n- questions:\n{}", "  - question: Shut?\n    answer: Yes.\n".repeat(n))
    }),
    ("images in a line", Door::Article, 20_000, |n| "![a](b.png) ".repeat(n)),
    ("walk of many steps", Door::Walk, 10_000, |n| "1. Open the door.\n".repeat(n)),
    ("query", Door::Query, 25_000, |n| "door ".repeat(n)),
    ("query of new words", Door::Query, 12_500, |n| lines(n, |at| format!("word{at}"))),
    ("query in one word", Door::Query, 125_000, |n| "a".repeat(n)),
    ("query of quotes", Door::Query, 60_000, |n| "\"a".repeat(n)),
    ("query of tags", Door::Query, 60_000, |n| "<a".repeat(n)),
    ("paste", Door::Query, 4_000, |n| {
        lines(n, |at| format!("2024-03-05T07:08:09Z [ERROR] door {at} is shut: \"it failed\" at a.b(c.rs:{at})"))
    }),
];

fn lines(count: usize, line: impl Fn(usize) -> String) -> String {
    (0..count).fold(String::new(), |mut text, number| {
        writeln!(text, "{}", line(number)).expect("a string takes all");
        text
    })
}

fn main() {
    let args: Vec<String> = std::env::args().collect();
    if let [_, mode, kind, units, ..] = args.as_slice()
        && mode == "--measure"
    {
        return measure(kind, units.parse().expect("a number"));
    }
    let wanted = std::env::var("PCFIX_BENCH_KINDS").unwrap_or_default();
    let scale = std::env::var("PCFIX_BENCH_SCALE").ok().and_then(|scale| scale.parse().ok()).unwrap_or(1.0);
    println!("{:<20} {:>10} {:>12}   time a doubling    {:>9}   memory a doubling", "", "largest", "time", "memory");
    for (name, _, units, _) in KINDS {
        if wanted.is_empty() || wanted.split(',').any(|one| one == *name) {
            told(name, scaled(*units, scale));
        }
    }
}

#[allow(clippy::cast_precision_loss, clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few units")]
fn scaled(units: usize, scale: f64) -> usize {
    ((units as f64 * scale) as usize).max(1)
}

/// Measures one kind at every length and tells how it grows.
fn told(name: &str, units: usize) {
    let taken: Vec<Taken> = (0..=DOUBLINGS).map(|doubling| run(name, units << doubling)).collect();
    let last = taken[DOUBLINGS];
    let times: Vec<f64> = taken.windows(2).map(|two| ratio(two[1].time, two[0].time)).collect();
    #[allow(clippy::cast_precision_loss, reason = "nobody reads that many digits")]
    let memory = taken.windows(2).map(|two| two[1].memory as f64 / two[0].memory.max(1) as f64);
    let shown = |ratios: &[f64]| ratios.iter().map(|ratio| format!("{ratio:.1}x")).collect::<Vec<_>>().join(" ");
    // What takes no time says nothing by its ratios.
    let steep = last.time > Duration::from_millis(20) && times.iter().filter(|ratio| **ratio > MOST).count() > 1;
    println!(
        "{name:<20} {:>10} {:>12}   {:<18} {:>9}   {}{}",
        megabytes(last.length),
        millis(last.time),
        shown(&times),
        megabytes(last.memory),
        shown(&memory.collect::<Vec<_>>()),
        if steep { "   OUT OF PROPORTION" } else { "" },
    );
}

/// What one measurement took.
#[derive(Clone, Copy)]
struct Taken {
    time: Duration,
    memory: u64,
    length: u64,
}

/// Measures one length, each time in a process of its own; the middle of what it took.
fn run(name: &str, units: usize) -> Taken {
    let own = std::env::current_exe().expect("a path");
    let (mut times, mut memory, mut length) = (Vec::new(), Vec::new(), 0);
    for _ in 0..ROUNDS {
        let output = Command::new(&own).args(["--measure", name, &units.to_string()]).output().expect("started");
        let text = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success(), "{name}: {text}{}", String::from_utf8_lossy(&output.stderr));
        let numbers: Vec<u64> = text.split_whitespace().map(|number| number.parse().expect("a number")).collect();
        let [nanos, bytes, own] = numbers[..] else { panic!("three numbers: {text}") };
        times.push(Duration::from_nanos(nanos));
        memory.push(bytes);
        length = own;
    }
    Taken { time: median(&mut times), memory: median(&mut memory), length }
}

/// Does what is measured, and prints nanoseconds, bytes of memory at the peak beyond those of the text, and its length.
fn measure(name: &str, units: usize) {
    let (_, door, _, write) = KINDS.iter().find(|(own, ..)| *own == name).expect("a kind");
    let text = write(units);
    let before = peak_memory();
    let start = Instant::now();
    match door {
        Door::Article => article(&text),
        Door::Faq => drop(black_box(markdown::read("a.yml", format!("### YamlMime:FAQ\n{text}").as_bytes()))),
        Door::Query => query(&text),
        Door::Walk => walk(&text),
    }
    let time = start.elapsed();
    println!("{} {} {}", time.as_nanos(), peak_memory().saturating_sub(before), text.len());
}

fn article(text: &str) {
    let text = if text.starts_with("---") { text.to_owned() } else { format!("# T\n\n{text}") };
    let Some(article) = markdown::read("a.md", text.as_bytes()).article else { return };
    let entry = Entry::new("a.md", article);
    black_box(Prepared::from(&entry));
    let words = Catalog::new(&Locale::parse("en").expect("English"));
    let format = Format {
        width: 80,
        view: View::Both,
        columns: false,
        breaks_code: true,
        highlights: &|_| Vec::new(),
        beside: "en",
        words: &words,
    };
    let mut composer = Composer::new(&format);
    composer.body(&entry.article.blocks, &entry.article.original);
    for (index, node) in entry.article.nodes.iter().enumerate() {
        composer.heading(&node.title);
        composer.body(&node.blocks, &node.original);
        black_box(passages(&entry.article, Some(index)));
    }
    black_box(composer.finish());
}

fn walk(text: &str) {
    let article = markdown::read("a.md", format!("# T\n\n{text}").as_bytes()).article.expect("an article");
    let mut guide = Guide::new(Address { entry: 0, node: None }, &article);
    for _ in 0..3 {
        let next = guide.next_open(&article, 0);
        if let Some(Item::Step(step)) = guide.items(&article).into_iter().nth(next) {
            guide.apply(Event::Ticked(step), 0);
        }
    }
    let ids = StepIds::of(&article, guide.plan());
    let remark = ids.to_journal(&article, &guide, &Event::Remarked(String::new()));
    black_box((guide.progress(&article), remark, guide.undo()));
}

fn query(text: &str) {
    let article =
        markdown::read("a.md", b"# Doors\n\n## The door is shut\n\n1. Open it.\n").article.expect("an article");
    let entry = Entry::new("a.md", article);
    let mut index = Index::default();
    index.add(0, std::slice::from_ref(&entry));
    let mut library = Library::default();
    library.add(vec![entry], Vec::new());
    black_box(Searcher::new(&index, &library).search(text, 20));
}
