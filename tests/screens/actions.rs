//! Every action of the key table does something.

use std::collections::BTreeSet;

use pcfix::tui::keymap::{Action, BINDINGS};

use crate::stage::{Setting, Stage};

const GUIDE: &str = "type \"turned off\" <Enter>";
const FOUND: &str = "type \"turned off\" <Enter> </> type \"center\" <Enter>";
const LOG: &str = "paste \"ERROR one failed\\nERROR two failed\\nERROR order declined\"";

/// A scene in which the action has something to do. A new action needs an arm here, and a screen that handles it.
fn scene(action: Action) -> &'static str {
    match action {
        Action::Up | Action::PageUp | Action::Top => "type \"order\" <Tab> <End>",
        Action::Down | Action::PageDown | Action::Bottom | Action::Next => "type \"order\" <Tab>",
        Action::Open | Action::Previous | Action::Search | Action::Help | Action::Reload => "type \"order\" <Tab>",
        Action::Rename | Action::CloseCase | Action::Delete | Action::Filter => {
            "type \"order\" <Enter> <PgDn> <PgDn> <Space> <F7>"
        }
        Action::Markup => "type \"order\" <Enter> <PgDn> <PgDn> <Space> <c>",
        Action::View => "type \"turned off\" <Enter> <L>",
        Action::Unfold => "<Tab> <t> <Left>",
        Action::Fold => "<Tab> <t>",
        Action::Undo => "type \"turned off\" <Enter> <Space>",
        Action::PutAway => "type \"turned off\" <Enter> <PgDn> <PgDn> <Space> <Esc> <Esc> <Esc> <Tab>",
        Action::Afresh => "type \"turned off\" <Enter> <Space>",
        Action::Log => LOG,
        Action::FindNext | Action::FindPrevious => FOUND,
        Action::Forward => "type \"turned off\" <Enter> <Esc>",
        Action::PreviousHeading => "type \"turned off\" <Enter> <End>",
        Action::NextHeading => "<Tab> <Enter>",
        Action::Problems => "<Tab>",
        Action::Tick
        | Action::Number(_)
        | Action::Skip
        | Action::NewCase
        | Action::Cases
        | Action::Languages
        | Action::Copy
        | Action::CopyOther
        | Action::CopyNote
        | Action::WriteNote
        | Action::Remark
        | Action::Browse
        | Action::Edit
        | Action::Tree
        | Action::Find
        | Action::Outline
        | Action::Mouse
        | Action::Back
        | Action::Suspend
        | Action::Quit
        | Action::Interrupt => GUIDE,
    }
}

/// What a reader notices: the screen with its styles, the cursor, and what reaches outside the program.
fn seen(stage: &mut Stage) -> (String, String, Option<(u16, u16)>, usize) {
    (stage.text(), stage.styles(), stage.cursor(), stage.asked.len())
}

#[test]
fn every_action_does_something() {
    let mut idle = Vec::new();
    let actions: BTreeSet<Action> = BINDINGS.iter().map(|binding| binding.action).collect();
    // One number is enough: all are handled alike.
    for action in actions.into_iter().filter(|action| !matches!(action, Action::Number(2..))) {
        let sound = action != Action::Problems;
        let setting = if sound { Setting::account() } else { Setting::fixture("dialects") };
        let mut stage = setting.size(100, 12).open();
        stage.play(scene(action));
        let (place, before) = (stage.model.place(), seen(&mut stage));
        let bound = BINDINGS.iter().find(|binding| binding.action == action && binding.places.contains(&place));
        let Some(key) = bound.and_then(|binding| binding.keys.split(' ').next()) else {
            idle.push(format!("{action} has no key in {place}"));
            continue;
        };
        stage.play(&format!("<{key}>"));
        if seen(&mut stage) == before {
            idle.push(format!("{action} does nothing in {place}"));
        }
    }
    assert!(idle.is_empty(), "{idle:#?}");
}
