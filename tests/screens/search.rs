//! The search screen.

use std::time::Duration;

use insta::assert_snapshot;
use pcfix::journal::{Contents, JournalEvent};
use pcfix::tui::{Effect, Loaded, Msg, update};

use crate::stage::{Cue, Setting, messages};

#[test]
fn the_first_screen_offers_all_symptoms_and_a_box() {
    let mut stage = Setting::account().open();
    assert_snapshot!("first-screen", stage.text());
    assert_eq!(stage.cursor().map(|(_, row)| row), Some(0), "the cursor stands in the search box");
}

#[test]
fn each_key_narrows_the_list() {
    let mut stage = Setting::account().open();
    let mut counts = Vec::new();
    for word in ["order", " annul"] {
        stage.play(&format!("type \"{word}\""));
        counts.push(stage.model.search.rows.len());
    }
    assert!(counts[1] <= counts[0] && counts[1] > 0, "{counts:?}");
    assert!(stage.line_with("▌ ").contains("overschakelen van offline betaling"));
    assert_snapshot!("hits", stage.text());
    assert_snapshot!("hits-styles", stage.styles());
}

#[test]
fn either_language_finds_the_same_symptom() {
    for query in ["order annuleren", "cancel order"] {
        let mut stage = Setting::account().open();
        stage.play(&format!("type \"{query}\" <Enter>"));
        assert_eq!(stage.guide(), Some("U wilt overschakelen van offline betaling naar een online betaalmethode"));
    }
}

#[test]
fn a_part_of_an_article_is_listed_below_the_title_of_the_article() {
    let mut stage = Setting::fixture("office").size(80, 24).open();
    stage.play("type \"battery is low\"");
    let line = stage.line_with("▌ ");
    assert!(line.contains("The door stays shut although you hold up your badge"), "{line}");
    assert!(stage.shows("door-badge.md › Cause"), "{}", stage.text());
    assert!(!stage.text().contains("▌ Cause"), "{}", stage.text());
}

#[test]
fn what_matched_is_lit_in_the_list() {
    let mut stage = Setting::account().open();
    stage.play("type \"forgotten\"");
    assert_eq!(stage.style_at("forgotten"), "green bold dim underlined", "the second language is dim and lit");
    let mut plain = Setting::account().plain().open();
    plain.play("type \"forgotten\"");
    assert_eq!(plain.style_at("forgotten"), "bold dim underlined", "without colours it is lit as well");
}

#[test]
fn accents_and_case_do_not_matter() {
    let mut stage = Setting::account().open();
    stage.play("type \"GEVERIFIËERD\" ");
    let loud = stage.model.search.rows.clone();
    stage.play("<Esc> type \"geverifieerd\"");
    assert!(!loud.is_empty());
    assert_eq!(loud, stage.model.search.rows);
}

#[test]
fn mistyped_words_are_mended_and_the_mending_is_told() {
    let mut stage = Setting::account().lang("en").open();
    stage.play("type \"cancle ordre\"");
    assert!(stage.shows("cancel order"), "{}", stage.text());
    stage.play("<Enter>");
    assert_eq!(stage.guide(), Some("You want to switch from offline payment to an online payment method"));
}

#[test]
fn nothing_found_is_told_with_the_words_that_are_nowhere() {
    let mut stage = Setting::account().open();
    stage.play("type \"qqzzqq\"");
    assert!(stage.model.search.rows.is_empty());
    assert!(stage.line_with("No article knows").contains("qqzzqq"));
    assert!(stage.shows("clears the search."));
    stage.play("<Enter> <Down> <Tab> <Enter>");
    assert!(stage.model.stack.is_empty(), "there is nothing to open");
    assert_snapshot!("no-hit", stage.text());
}

#[test]
fn a_paste_of_several_lines_is_searched_as_a_whole() {
    let mut stage = Setting::account().open();
    stage.play(
        "paste \"2026-11-23T08:29:58Z INFO  portal started 10.0.0.7\\n\
         2026-11-23T08:29:59Z ERROR checkout 6f1c2a7e-11d2-4a4b-9c3d-0123456789ab: Your order was declined. Please verify your information\\n\
         \tat Portal.Checkout.Pay(Checkout.cs:41)\\n\"",
    );
    assert!(stage.model.stack.is_empty(), "line ends are no key presses");
    assert!(stage.shows("pasted text, 3 lines"), "{}", stage.text());
    assert!(stage.shows("Your order was declined"), "what was used of the paste is shown");
    assert_snapshot!("paste", stage.text());
    stage.play("<Enter>");
    assert!(stage.guide().is_some_and(|title| title.contains("uw bestelling is afgewezen")), "{:?}", stage.guide());
}

#[test]
fn a_paste_of_one_line_is_text_at_the_cursor() {
    let mut stage = Setting::account().open();
    stage.play("type \"an order\" <Home> paste \"cancel \"");
    assert_eq!(stage.model.query(), "cancelan order", "blanks at the ends of a paste are dropped");
    stage.play("<Esc> paste \"\\n  \\n\"");
    assert_eq!(stage.model.query(), "");
}

#[test]
fn typing_over_a_paste_begins_anew() {
    let mut stage = Setting::account().open();
    stage.play("paste \"error one\\nerror two\" type \"order\"");
    assert_eq!(stage.model.query(), "order");
}

#[test]
fn escape_clears_and_never_quits() {
    let mut stage = Setting::account().open();
    let first = stage.text();
    stage.play("type \"order\" <Tab> <Esc>");
    assert_eq!(stage.model.query(), "order", "from the list back to the box");
    stage.play("<Esc>");
    assert_eq!(stage.text(), first);
    stage.play("<Esc> <Esc> <Esc>");
    assert_eq!((stage.text(), stage.asked.len()), (first, 0));
}

#[test]
fn letters_are_text_in_the_box_and_keys_in_the_list() {
    let mut stage = Setting::account().open();
    stage.play("type \"q?/jkL\"");
    assert_eq!(stage.model.query(), "q?/jkL");
    stage.play("<Esc> <Tab> <q>");
    assert_eq!(stage.asked, [Effect::Quit(0)]);
}

#[test]
fn ctrl_c_quits_from_anywhere() {
    for script in ["", "type \"x\"", "<Tab>", "<Down> <Enter>", "<F1>", "<F3>", "<Down> <Enter> <s>"] {
        let mut stage = Setting::account().open();
        stage.play(script).play("<ctrl-c>");
        assert_eq!(stage.asked, [Effect::Quit(130)], "after {script:?}");
    }
}

#[test]
fn the_box_is_edited_as_in_a_shell() {
    let mut stage = Setting::account().open();
    for (script, query) in [
        ("type \"cancel my order\"", "cancel my order"),
        ("<ctrl-w>", "cancel my "),
        ("<ctrl-a> <Delete>", "ancel my "),
        ("type \"C\" <End> type \"order\"", "Cancel my order"),
        ("<alt-b> <ctrl-k>", "Cancel my "),
        ("<Left> <Left> <Left> <ctrl-u>", "my "),
    ] {
        assert_eq!(stage.play(script).model.query(), query, "after {script}");
    }
}

#[test]
fn the_preview_shows_the_fix_of_the_selected_hit_and_can_be_scrolled() {
    let mut stage = Setting::account().size(100, 16).open();
    stage.play("type \"sign up for partner center turned off\"");
    assert!(stage.shows("Selfserviceregistratie staat uit"), "{}", stage.text());
    stage.play("<Tab> <Tab> <PgDn> <PgDn> <PgDn>");
    assert!(stage.model.search.preview > 0);
    assert!(!stage.shows("Selfserviceregistratie staat uit"));
    stage.play("<Shift-Tab> <Down>");
    assert_eq!(stage.model.search.preview, 0, "another hit begins at its top");
}

#[test]
fn files_that_are_still_being_read_are_told() {
    let mut stage = Setting::account().unread().open();
    assert!(!stage.shows("files"), "what is over in a moment is not shown: {}", stage.text());
    stage.send(Msg::Loading(Duration::from_millis(600)));
    assert!(stage.shows("Looking for files, 0 s"), "{}", stage.text());
    let loaded = Loaded { generation: 0, entries: Vec::new(), problems: Vec::new(), read: 30, total: 120 };
    stage.send(Msg::Loaded(loaded));
    stage.send(Msg::Loading(Duration::from_millis(2100)));
    assert!(stage.shows("█████░░░░░░░░░░░░░░░ 30 of 120 files, 0 articles, 2 s"), "{}", stage.text());
    stage.send(Msg::LoadEnded);
    assert!(!stage.shows("files"), "{}", stage.text());
}

#[test]
fn a_folder_without_articles_says_so() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut stage = Setting::folder(folder.path()).open();
    let root = folder.path().ancestors().last().expect("a root").display();
    assert!(stage.shows(&format!("No articles found in {root}")), "{}", stage.text());
    stage.play("type \"x\" <Enter> <Tab> <Enter> <F2> <F3> <Enter> <Esc> <Esc> <Esc>");
    assert!(stage.asked.is_empty());
}

#[test]
fn changed_files_are_read_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let write = |title: &str| {
        let text = format!("---\ntitle: x\n---\n# Lamps\n\n## {title}\n\nChange the bulb.\n");
        std::fs::write(folder.path().join("lamps.md"), text).expect("written");
    };
    write("The lamp is dark");
    let mut stage = Setting::folder(folder.path()).open();
    assert!(stage.shows("The lamp is dark"));
    write("The lamp is bright");
    stage.play("<Tab> <r>");
    assert!(stage.shows("The lamp is bright") && !stage.shows("The lamp is dark"));
}

#[test]
fn secrets_of_a_paste_are_taken_out_and_counted() {
    let mut stage = Setting::account().lang("en").open();
    let log = "ERROR your order was declined for jan@example.com\\nERROR token=eyJhbGciOiJIUzI1NiJ9.e30.abcdef";
    stage.play(&format!("paste \"{log}\""));
    assert!(stage.shows("secrets or email addresses hidden"), "{}", stage.text());
    assert!(!stage.shows("example.com") && !stage.shows("eyJ"), "{}", stage.text());
}

#[test]
fn a_code_that_no_article_has_is_the_first_thing_said() {
    let mut stage = Setting::account().size(100, 30).open();
    stage.play("type \"AADSTS99999\"");
    assert!(stage.shows("No article knows 'AADSTS99999'. 1 article"), "{}", stage.text());
    stage.play("type \" order annuleren\"");
    let text = stage.text();
    assert!(text.lines().nth(2).expect("a line").contains("No article knows AADSTS99999."), "{text}");
}

#[test]
fn the_count_says_how_many_of_all_are_listed() {
    let mut stage = Setting::account().open();
    stage.play("type \"order\"");
    let found = stage.model.search.found.as_mut().expect("an answer");
    let listed = found.hits.len();
    found.total = 1340;
    assert!(stage.shows(&format!("{listed} of 1,340 results")), "{}", stage.text());
}

#[test]
fn what_names_a_place_opens_it() {
    let cancel = "U wilt overschakelen van offline betaling naar een online betaalmethode";
    for name in [
        "account-setup-and-renewal.md#cancel-order",
        "nl-nl/account-setup-and-renewal.md#cancel-order",
        " account-setup-and-renewal.md#cancel-order\n",
    ] {
        let mut stage = Setting::account().open();
        stage.send(Msg::Paste(name.to_owned()));
        assert_eq!(stage.guide(), Some(cancel), "{name}");
        stage.play("<Esc>");
        assert_eq!(stage.model.query(), "", "nothing of it is left in the box");
        // Typed, it is the one result.
        stage.play(&format!("type \"{}\"", name.trim()));
        assert!(stage.shows("1 result "), "{}", stage.text());
        stage.play("<Enter>");
        assert_eq!(stage.guide(), Some(cancel), "{name}");
    }
    // Behind other words it is text like any other.
    let mut stage = Setting::account().open();
    stage.play("type \"see \"");
    stage.send(Msg::Paste("account-setup-and-renewal.md#cancel-order".to_owned()));
    assert_eq!(stage.guide(), None);
}

/// The queries that were to be kept, and the records of searches in vain.
fn kept(effects: &[Effect]) -> Vec<String> {
    let text = |effect: &Effect| match effect {
        Effect::RememberQuery(query) => Some(query.clone()),
        Effect::Record(record) => match &record.event {
            JournalEvent::Searched { query, hits, .. } => Some(format!("{query}: {hits}")),
            _ => None,
        },
        _ => None,
    };
    effects.iter().filter_map(text).collect()
}

#[test]
fn up_in_an_empty_box_brings_earlier_searches_back() {
    let mut stage = Setting::account().open();
    let queries = vec!["forgotten password".to_owned(), "cancel order".to_owned()];
    stage.send(Msg::Remembered(Box::new(Contents { queries, ..Contents::default() })));
    stage.play("<Up>");
    assert_eq!(stage.model.query(), "cancel order");
    assert!(stage.shows("Earlier search 1 of 2: ↑ older, Esc clears."), "{}", stage.text());
    assert!(stage.line_with("▌ ").contains("overschakelen van offline betaling"), "it is searched for");
    stage.play("<Up>");
    assert_eq!(stage.model.query(), "forgotten password");
    stage.play("<Up>");
    assert_eq!(stage.model.query(), "forgotten password", "there is no older one");
    // Down is the list's, as ever, and up comes back before it asks for more.
    stage.play("<Esc> <Up> <Down>");
    assert_eq!((stage.model.query(), stage.model.search.selected), ("cancel order", 1));
    stage.play("<Up>");
    assert_eq!((stage.model.query(), stage.model.search.selected), ("cancel order", 0));
    // What is typed is no earlier search.
    stage.play("type \"s\" <Up>");
    assert_eq!(stage.model.query(), "cancel orders");
}

#[test]
fn a_search_is_kept_when_it_is_over_and_without_secrets() {
    let mut stage = Setting::account().open();
    let mut seen = Vec::new();
    for script in [
        "type \"cancel order\" <Enter> <Esc> <Esc>",
        "type \"my password=hunter2 is gone\" <Esc>",
        "type \"x\" <Esc>",
        "<Up> <Esc>",
        "type \"cancel order\" <Enter> <Esc> <Esc>",
    ] {
        for cue in messages(script) {
            let Cue::Msg(msg) = cue else { continue };
            let effects = update(&mut stage.model, msg);
            seen.extend(kept(&effects));
            effects.into_iter().for_each(|effect| stage.perform(effect));
        }
    }
    let queries: Vec<&String> = seen.iter().filter(|one| !one.contains(": ")).collect();
    assert_eq!(queries, ["cancel order", "my is gone", "cancel order"], "{seen:?}");
    assert_eq!(stage.model.search.past, ["my is gone", "cancel order"]);
    stage.model.search.forgets = true;
    stage.play("type \"forgotten password\" <Esc> <Up> <Up>");
    assert!(!stage.model.search.past.iter().any(|query| query.contains("forgotten")));
}

#[test]
fn a_search_in_vain_is_recorded_once() {
    let mut stage = Setting::account().open();
    let mut seen = Vec::new();
    for script in [
        // Deleted letter by letter, then cleared.
        "type \"qwxzz\" <Backspace> <Backspace> <Esc>",
        "type \"AADSTS99999\" <Esc>",
        // Found, and opened.
        "type \"cancel order\" <Enter> <Esc> <Esc>",
        // What is still being typed was no search.
        "type \"zzxxq\" type \"qzx\" <ctrl-c>",
    ] {
        for cue in messages(script) {
            let Cue::Msg(msg) = cue else { continue };
            let effects = update(&mut stage.model, msg);
            seen.extend(kept(&effects));
            effects.into_iter().for_each(|effect| stage.perform(effect));
        }
    }
    let vain: Vec<&String> = seen.iter().filter(|one| one.contains(": ")).collect();
    assert_eq!(vain, ["qwxzz: 0", "AADSTS99999: 0", "zzxxqqzx: 0"], "{seen:?}");
}

#[test]
fn what_names_a_place_that_is_not_read_yet_is_opened_when_it_is() {
    let name = "account-setup-and-renewal.md#cancel-order";
    let mut stage = Setting::account().unread().open();
    stage.send(Msg::Paste(name.to_owned()));
    assert!(stage.model.search.opening && stage.model.search.found.is_none());
    stage.send(Msg::LoadEnded);
    assert!(!stage.model.search.opening && stage.model.search.found.is_some(), "it was not there: it is searched for");
    assert_eq!(stage.guide(), None);
    let mut stage = Setting::account().unread().open();
    stage.send(Msg::Paste(name.to_owned()));
    stage.load();
    assert_eq!(stage.guide(), Some("U wilt overschakelen van offline betaling naar een online betaalmethode"));
}
