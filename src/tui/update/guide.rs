//! The guide screen.

use tui_input::Input;

use super::{find, lists, say};
use crate::article::clean_line;
use crate::guide::{self, Answer, Event, Guide, Item, Outcome, Plan, StepState};
use crate::library::{Address, Destination, EntryIndex};
use crate::tui::keymap::Action;
use crate::tui::message::Effect;
use crate::tui::model::{GuideScreen, LineInput, Model, Purpose, Screen};
use crate::tui::view;

/// More would not fit the number keys.
const MOST_NEXT: usize = 9;

/// Opens the guide through the symptom at `address`; one that was left goes on where it stood.
pub fn open(model: &mut Model, address: Address) -> Vec<Effect> {
    let article = model.library.article(address.entry);
    let fresh = Guide::new(address, article);
    let overview = address.node.is_none() && fresh.items(article).len() == 1 && !guide::symptoms(article).is_empty();
    let screen = match model.kept.remove(&fresh.address) {
        Some(mut screen) => {
            if screen.guide.outcome() == Outcome::Later {
                screen.guide.undo(model.library.article(address.entry));
            }
            screen
        }
        None => Box::new(GuideScreen {
            guide: fresh,
            overview,
            scroll: 0,
            link: None,
            find: None,
            option: 0,
            next: Vec::new(),
            next_selected: 0,
        }),
    };
    model.stack.push(Screen::Guide(screen));
    model.forward.clear();
    if overview {
        let symptoms = guide::symptoms(model.library.article(address.entry));
        let next = symptoms.into_iter().map(|symptom| Address { node: Some(symptom.node), ..address }).collect();
        if let Some(screen) = model.guide_mut() {
            screen.next = next;
        }
    }
    let explained = model.guide().is_some_and(|screen| !screen.guide.plan().explanation.is_empty());
    if !explained {
        show_cursor(model);
    }
    Vec::new()
}

/// Leaves the screen on top; it can be returned to.
pub(super) fn back(model: &mut Model) {
    if let Some(screen) = model.stack.pop() {
        keep(model, &screen);
        model.forward.push(screen);
        if matches!(model.stack.last(), Some(Screen::Tree(_))) {
            super::tree::refresh(model);
        }
        super::settle(model);
    }
}

/// Leaves all screens but the search.
pub(super) fn leave_all(model: &mut Model) {
    while !model.stack.is_empty() {
        back(model);
    }
}

/// A guide in which something was done and that did not end well is kept, to go on with when it is opened again.
fn keep(model: &mut Model, screen: &Screen) {
    if let Screen::Guide(screen) = screen
        && !screen.guide.events().is_empty()
        && screen.guide.outcome() != Outcome::Solved
    {
        model.kept.insert(screen.guide.address, screen.clone());
    }
}

pub(super) fn on_action(model: &mut Model, action: Action) -> Vec<Effect> {
    let Some(screen) = model.guide() else { return Vec::new() };
    let item = item_of(model, screen);
    match (action, item) {
        (Action::Back, _) => back(model),
        (Action::Up, _) => step_cursor(model, -1),
        (Action::Down, _) => step_cursor(model, 1),
        (Action::PageUp | Action::PageDown | Action::Top | Action::Bottom, _) => scroll(model, action),
        (Action::Next, _) => turn_link(model, 1),
        (Action::Previous, _) => turn_link(model, -1),
        (Action::Browse, _) => return browse(model),
        (Action::Undo, _) => return undo(model),
        (Action::Find, _) => ask(model, Purpose::Find),
        (Action::FindNext, _) => return find::turn(model, 1),
        (Action::FindPrevious, _) => return find::turn(model, -1),
        (Action::Open, _) if screen.link.is_some() => return follow(model),
        (Action::Open, Place::Next) => {
            let address = screen.next.get(screen.next_selected).copied();
            return address.map_or_else(Vec::new, |address| open(model, address));
        }
        (Action::Number(number), Place::Next) => {
            let address = screen.next.get(usize::from(number) - 1).copied();
            return address.map_or_else(Vec::new, |address| open(model, address));
        }
        (Action::Open | Action::Tick, Place::Item(Item::Step(_) | Item::Choice(_))) if !in_sight(model, screen) => {
            show_cursor(model);
        }
        (Action::Open | Action::Tick, Place::Item(Item::Step(key))) => {
            let done = screen.guide.step(&key) != StepState::Open;
            return if done { repeat_hint(model) } else { apply(model, Event::Ticked(key)) };
        }
        (Action::Open, Place::Item(Item::Choice(_))) => {
            let option = screen.option;
            return choose(model, option);
        }
        (Action::Number(number), Place::Item(Item::Choice(_))) => return choose(model, usize::from(number) - 1),
        (Action::Skip, Place::Item(Item::Step(key))) => ask(model, Purpose::Skip(key)),
        (Action::Number(number @ 1..=4), Place::Item(Item::Question)) => return answer(model, number),
        (Action::Tick, _) => scroll(model, Action::PageDown),
        (Action::Open, Place::Item(Item::Question)) => {
            let text = model.words.say("status-answer");
            return say(model, text);
        }
        (Action::Number(1..=4), Place::Item(Item::Step(_))) => {
            let text = model.words.say("status-steps-first");
            return say(model, text);
        }
        _ => {}
    }
    Vec::new()
}

/// What the keys of a guide act on.
enum Place {
    /// Something that waits in the resolution.
    Item(Item),
    /// The list of what to open next.
    Next,
    /// Nothing: the guide ended well.
    Ended,
}

fn item_of(model: &Model, screen: &GuideScreen) -> Place {
    match screen.guide.outcome() {
        _ if screen.overview => Place::Next,
        Outcome::Open => Place::Item(screen.guide.at_cursor(model.library.article(screen.guide.address.entry))),
        Outcome::NothingLeft => Place::Next,
        Outcome::Solved | Outcome::Later => Place::Ended,
    }
}

/// Records an event, and keeps what waits next in sight.
fn apply(model: &mut Model, event: Event) -> Vec<Effect> {
    let now = model.now;
    if let Some(Screen::Guide(screen)) = model.stack.last_mut() {
        let article = model.library.article(screen.guide.address.entry);
        screen.guide.apply(article, event, now);
        screen.link = None;
        screen.option = 0;
    }
    show_cursor(model);
    Vec::new()
}

fn repeat_hint(model: &mut Model) -> Vec<Effect> {
    let text = model.words.say("status-done-already");
    say(model, text)
}

fn choose(model: &mut Model, option: usize) -> Vec<Effect> {
    let Some(screen) = model.guide() else { return Vec::new() };
    let article = model.library.article(screen.guide.address.entry);
    let Item::Choice(choice) = screen.guide.at_cursor(article) else { return Vec::new() };
    if option >= view::options_at(article, &screen.guide, &choice) {
        return Vec::new();
    }
    apply(model, Event::Chose { choice, option })
}

fn answer(model: &mut Model, number: u8) -> Vec<Effect> {
    let answer = match number {
        1 => Answer::Yes,
        2 => Answer::No,
        3 => {
            ask(model, Purpose::DoesNotApply);
            return Vec::new();
        }
        _ => Answer::Later,
    };
    answered(model, answer, String::new())
}

fn answered(model: &mut Model, answer: Answer, reason: String) -> Vec<Effect> {
    let before = model.guide().map(|screen| screen.guide.current());
    apply(model, Event::Answered { answer, reason });
    let Some(screen) = model.guide() else { return Vec::new() };
    let address = screen.guide.address;
    let sentence = match screen.guide.outcome() {
        Outcome::Solved => "status-solved",
        Outcome::Later => "status-later",
        Outcome::NothingLeft => "status-nothing-left",
        Outcome::Open if before != Some(screen.guide.current()) => "status-next-resolution",
        Outcome::Open => return Vec::new(),
    };
    match sentence {
        "status-later" => back(model),
        "status-nothing-left" => {
            model.tried.insert(address);
            let next = next_best(model, address);
            if let Some(screen) = model.guide_mut() {
                (screen.next, screen.next_selected) = (next, 0);
            }
        }
        _ => {}
    }
    if sentence != "status-later" {
        show_top_of_next(model);
    }
    let text = model.words.say(sentence);
    say(model, text)
}

/// What to try after everything in a guide failed: other hits of the same query, then the other symptoms of the article,
/// then what the article links to; nothing that was tried.
fn next_best(model: &Model, tried: Address) -> Vec<Address> {
    let article = model.library.article(tried.entry);
    let hits = model.search.found.iter().flat_map(|found| found.hits.iter().map(|hit| hit.address));
    let siblings = guide::symptoms(article).into_iter().map(|one| Address { node: Some(one.node), ..tried });
    let plan = Plan::of(article, None);
    let links = plan.related.iter().flat_map(|&node| view::links_of(article, node));
    let linked = links.filter_map(|target| match model.library.destination(tried.entry, &target) {
        Destination::Here(address) => Some(address),
        _ => None,
    });
    let mut next: Vec<Address> = Vec::new();
    for address in hits.chain(siblings).chain(linked) {
        let (node, _) = Plan::leading_through(model.library.article(address.entry), address.node);
        let address = Address { node, ..address };
        if address != tried && !model.tried.contains(&address) && !next.contains(&address) {
            next.push(address);
        }
        if next.len() == MOST_NEXT {
            break;
        }
    }
    next
}

fn ask(model: &mut Model, purpose: Purpose) {
    model.line = Some(LineInput { purpose, input: Input::default() });
}

/// The end of a line of text that was asked for.
pub(super) fn on_line(model: &mut Model, action: Action) -> Vec<Effect> {
    let Some(line) = model.line.take() else { return Vec::new() };
    if action != Action::Open {
        return Vec::new();
    }
    let reason = clean_line(line.input.value());
    match line.purpose {
        Purpose::Skip(step) => apply(model, Event::Skipped { step, reason }),
        Purpose::DoesNotApply => answered(model, Answer::DoesNotApply, reason),
        Purpose::Find => find::find(model, reason),
    }
}

fn undo(model: &mut Model) -> Vec<Effect> {
    let Some(Screen::Guide(screen)) = model.stack.last_mut() else { return Vec::new() };
    let address = screen.guide.address;
    let undone = screen.guide.undo(model.library.article(address.entry));
    screen.link = None;
    if !screen.overview {
        screen.next.clear();
    }
    model.tried.remove(&address);
    show_cursor(model);
    let text = model.words.say(if undone { "status-undone" } else { "status-nothing-to-undo" });
    say(model, text)
}

/// Moves the cursor. At either end the text is scrolled instead, so that all of it can be read with the same keys.
fn step_cursor(model: &mut Model, by: isize) {
    let Some(screen) = model.guide() else { return };
    let article = model.library.article(screen.guide.address.entry);
    match item_of(model, screen) {
        Place::Next => {
            let last = screen.next.len().saturating_sub(1);
            let selected = screen.next_selected.saturating_add_signed(by).min(last);
            if selected == screen.next_selected {
                return scroll(model, if by < 0 { Action::Up } else { Action::Down });
            }
            if let Some(screen) = model.guide_mut() {
                screen.next_selected = selected;
            }
            show_cursor(model);
        }
        Place::Ended => scroll(model, if by < 0 { Action::Up } else { Action::Down }),
        Place::Item(item) => {
            if let Item::Choice(key) = &item {
                let options = view::options_at(article, &screen.guide, key);
                let option = screen.option.saturating_add_signed(by);
                if option < options && option != screen.option {
                    if let Some(screen) = model.guide_mut() {
                        (screen.option, screen.link) = (option, None);
                    }
                    return show_cursor(model);
                }
            }
            move_item(model, &item, by);
        }
    }
}

fn move_item(model: &mut Model, from: &Item, by: isize) {
    let Some(Screen::Guide(screen)) = model.stack.last_mut() else { return };
    let article = model.library.article(screen.guide.address.entry);
    screen.guide.move_cursor(article, by);
    screen.link = None;
    screen.option = 0;
    if screen.guide.at_cursor(article) == *from {
        scroll(model, if by < 0 { Action::Up } else { Action::Down });
    } else {
        show_cursor(model);
    }
}

fn scroll(model: &mut Model, action: Action) {
    let Some(screen) = model.guide() else { return };
    let page = view::guide_page(model, screen);
    let height = view::guide_height(model);
    let last = page.lines.len().saturating_sub(height);
    if let Some(at) = lists::moved(screen.scroll, last + 1, height, action)
        && let Some(screen) = model.guide_mut()
    {
        screen.scroll = at;
    }
}

/// Selects the next or previous link and brings it in sight.
fn turn_link(model: &mut Model, by: isize) {
    let Some(screen) = model.guide() else { return };
    let page = view::guide_page(model, screen);
    let count = page.links.len();
    if count == 0 {
        return;
    }
    let link = match screen.link {
        None if by > 0 => 0,
        None => count - 1,
        Some(at) => (at + count).saturating_add_signed(by) % count,
    };
    let lines: Vec<usize> = (0..page.lines.len())
        .filter(|&line| page.lines[line].spans.iter().any(|span| span.tone.link == Some(link)))
        .collect();
    if let Some(screen) = model.guide_mut() {
        screen.link = Some(link);
    }
    bring_in_sight(model, &lines);
}

/// The target of the selected link.
fn selected_link(model: &Model) -> Option<(EntryIndex, String)> {
    let screen = model.guide()?;
    let page = view::guide_page(model, screen);
    Some((screen.guide.address.entry, page.links.get(screen.link?)?.clone()))
}

/// Opens the selected link: in place where it leads to this library.
fn follow(model: &mut Model) -> Vec<Effect> {
    let Some((entry, target)) = selected_link(model) else { return Vec::new() };
    match model.library.destination(entry, &target) {
        Destination::Here(address) => open(model, address),
        destination => browse_to(model, destination),
    }
}

/// Opens the selected link, or else the article's own page, in the browser.
fn browse(model: &mut Model) -> Vec<Effect> {
    let Some(screen) = model.guide() else { return Vec::new() };
    let entry = screen.guide.address.entry;
    match selected_link(model) {
        Some((_, target)) => match model.library.destination(entry, &target) {
            Destination::Here(address) => browse_article(model, address.entry),
            destination => browse_to(model, destination),
        },
        None => browse_article(model, entry),
    }
}

pub(super) fn browse_article(model: &mut Model, entry: EntryIndex) -> Vec<Effect> {
    match model.library.web_address(entry) {
        Some(address) => browse_to(model, Destination::Web(address)),
        None => {
            let text = model.words.say("status-no-page");
            say(model, text)
        }
    }
}

fn browse_to(model: &mut Model, destination: Destination) -> Vec<Effect> {
    let (text, open) = match destination {
        Destination::Web(address) => {
            (model.words.say_with("status-opening", &[("address", (&address).into())]), Some(address))
        }
        Destination::Elsewhere { path, web: Some(address) } => (
            model.words.say_with("status-elsewhere-at", &[("path", (&path).into()), ("address", (&address).into())]),
            None,
        ),
        Destination::Elsewhere { path, web: None } => {
            (model.words.say_with("status-elsewhere", &[("path", (&path).into())]), None)
        }
        Destination::Refused => (model.words.say("status-refused"), None),
        Destination::Here(_) => return Vec::new(),
    };
    let mut effects = say(model, text);
    effects.extend(open.map(Effect::Browse));
    effects
}

/// Keeps the guide's scroll within its page.
pub(super) fn settle(model: &mut Model) {
    let Some(screen) = model.guide() else { return };
    let lines = view::guide_page(model, screen).lines.len();
    let last = lines.saturating_sub(view::guide_height(model));
    if let Some(screen) = model.guide_mut() {
        screen.scroll = screen.scroll.min(last);
    }
}

/// Whether what the cursor stands on is in sight. Nothing is done to what the reader does not see.
fn in_sight(model: &Model, screen: &GuideScreen) -> bool {
    let page = view::guide_page(model, screen);
    let cursor = view::cursor_tag(model, screen);
    let first = page.lines.iter().position(|line| line.tag == Some(cursor)).unwrap_or(0);
    (screen.scroll..screen.scroll + view::guide_height(model)).contains(&first)
}

/// Brings what the cursor stands on in sight. A question below a text that has not been read yet waits at its end.
fn show_cursor(model: &mut Model) {
    let Some(screen) = model.guide() else { return };
    let fresh = screen.guide.events().is_empty();
    let waits = matches!(item_of(model, screen), Place::Item(Item::Question));
    if screen.overview && screen.next_selected == 0 || fresh && waits && screen.scroll == 0 {
        return settle(model);
    }
    let page = view::guide_page(model, screen);
    let cursor = view::cursor_tag(model, screen);
    let lines: Vec<usize> = (0..page.lines.len()).filter(|&line| page.lines[line].tag == Some(cursor)).collect();
    bring_in_sight(model, &lines);
}

/// After an answer the page is another one: its beginning is where to go on reading.
fn show_top_of_next(model: &mut Model) {
    if let Some(screen) = model.guide_mut() {
        screen.scroll = 0;
    }
    show_cursor(model);
}

pub(super) fn bring_in_sight(model: &mut Model, lines: &[usize]) {
    let height = view::guide_height(model).max(1);
    if let (Some(&first), Some(&last), Some(screen)) = (lines.first(), lines.last(), model.guide_mut()) {
        if last >= screen.scroll + height {
            screen.scroll = (last + 1 - height).min(first);
        }
        screen.scroll = screen.scroll.min(first);
    }
    settle(model);
}
