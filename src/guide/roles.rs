//! Who may do what a guide describes.

use std::borrow::Cow;

use crate::article::{Article, Block, NodeIndex, Text};
use crate::markdown::roles_of;

/// Who may do what is described under `node`: as the nearest section says that begins with a line of roles, else as the
/// article says.
#[must_use]
pub fn roles(article: &Article, node: Option<NodeIndex>) -> Cow<'_, [Text]> {
    let sections = std::iter::successors(node, |&up| article.nodes[up].parent);
    let own = sections.filter_map(|at| article.nodes[at].blocks.first()).find_map(roles_of);
    own.map_or(Cow::Borrowed(&article.roles), Cow::Owned)
}

/// The blocks of a section without the line of roles at their start, which is shown at the head of the guide.
#[must_use]
pub fn without_roles(blocks: &[Block]) -> &[Block] {
    match blocks {
        [first, rest @ ..] if roles_of(first).is_some() => rest,
        blocks => blocks,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::markdown;

    #[test]
    fn a_section_has_its_own_roles_or_those_above_it() {
        let text = "# T\n\n**Appropriate roles:** Helper\n\n## A\n\nx\n\n## B\n\n**Appropriate roles:** Chief | Owner\n\n1. x\n\n### C\n\ny\n";
        let article = markdown::read("a.md", text.as_bytes()).article.expect("an article");
        let told = |node| roles(&article, node).iter().map(|role| role.text().to_owned()).collect::<Vec<_>>();
        assert_eq!((told(None), told(Some(0))), (vec!["Helper".to_owned()], vec!["Helper".to_owned()]));
        assert_eq!(told(Some(1)), ["Chief", "Owner"]);
        assert_eq!(told(Some(2)), ["Chief", "Owner"]);
        assert_eq!(without_roles(&article.nodes[1].blocks).len(), 1);
        assert_eq!(without_roles(&article.nodes[0].blocks).len(), 1);
    }
}
