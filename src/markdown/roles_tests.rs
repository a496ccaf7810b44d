use super::super::testing::{article, pair, tell, words};

fn roles(body: &str) -> (Vec<String>, Vec<String>) {
    let article = article(body);
    (article.roles.iter().map(words).collect(), article.blocks.iter().map(tell).collect())
}

fn none() -> Vec<String> {
    Vec::new()
}

#[test]
fn roles_follow_their_label_parted_by_bars() {
    for line in [
        "**Appropriate roles**: Global admin | Admin agent",
        "**Appropriate roles:** Global admin|Admin agent.",
        "Appropriate roles： Global admin ｜ Admin agent",
    ] {
        assert_eq!(roles(line), (vec!["Global admin".into(), "Admin agent".into()], none()), "{line}");
    }
}

#[test]
fn labels_are_known_in_other_languages() {
    for label in [
        "**Juiste rollen**",
        "**Rôles appropriés**\u{a0}",
        "**適切なロール**",
        "**Соответствующие роли**",
        "**適當的角色**",
    ] {
        assert_eq!(roles(&format!("{label}: A | İB")), (vec!["A".into(), "İB".into()], none()), "{label}");
    }
}

#[test]
fn beside_an_original_its_label_decides() {
    let line = pair(
        "**適切な** ロール: グローバル管理者 | 管理エージェント",
        "**Appropriate roles**: Global admin | Admin agent",
    );
    assert_eq!(roles(&line).0, ["グローバル管理者 ~ Global admin", "管理エージェント ~ Admin agent"]);
    let lost = pair("**Juiste rollen**: Globale beheerder", "**Appropriate roles**: Global admin | Admin agent");
    assert_eq!(roles(&lost).0, ["Global admin ~ Global admin", "Admin agent ~ Admin agent"]);
}

#[test]
fn roles_may_stand_in_a_list_below_the_label() {
    let list = format!(
        "{}\n\n- {}\n- {}\n\nafter",
        pair("**Juiste rollen**", "**Appropriate roles**"),
        pair("Beheerder", "Admin"),
        pair("Agent", "Agent")
    );
    assert_eq!(roles(&list), (vec!["Beheerder ~ Admin".into(), "Agent ~ Agent".into()], vec!["p(after)".into()]));
    assert_eq!(roles("**Appropriate roles** - A\n\n- B"), (vec!["A".into(), "B".into()], none()));
}

#[test]
fn lines_behind_the_roles_and_other_lists_stay() {
    assert_eq!(
        roles("**Appropriate roles**: A\n**Applies to**: B"),
        (vec!["A".into()], vec!["p(Applies to: B)".into()])
    );
    assert_eq!(roles("**Appropriate roles**: A\n\n- b"), (vec!["A".into()], vec!["*[p(b)]".into()]));
    assert_eq!(roles("**Applies to**: A | B"), (none(), vec!["p(Applies to: A | B)".into()]));
    assert_eq!(roles("Appropriate rolesets: A"), (none(), vec!["p(Appropriate rolesets: A)".into()]));
}

#[test]
fn below_the_first_section_a_label_is_text() {
    let article = article("## S\n\n**Appropriate roles**: A");
    assert_eq!((article.roles.len(), article.nodes[0].blocks.len()), (0, 1));
}
