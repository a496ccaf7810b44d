use super::super::read;
use super::super::testing::{tell, words};
use crate::article::Article;

fn faq(text: &str) -> Article {
    let reading = read("a/faq.yml", text.as_bytes());
    assert_eq!(reading.problems, []);
    assert!(reading.declared);
    reading.article.expect("an article")
}

#[test]
fn questions_are_symptoms_and_answers_their_blocks() {
    let article = faq(concat!(
        "### YamlMime:FAQ\r\n",
        "metadata:\r\n  title: Other\r\n  description: About payouts\r\n  ms.date: 04/07/2021\r\n  ms.contentlocale: nl-NL\r\n  ms.translationtype: MT\r\n",
        "title: Payout **questions**\r\nsummary: |\r\n  Read this first.\r\n",
        "sections:\r\n",
        "  - name: Ignored\r\n    questions:\r\n      - question: |\r\n          When am I *paid*?\r\n        answer: |\r\n          1. Open **Payout**.\r\n          2. Wait.\r\n\r\n          ## Inner\r\n",
        "  - questions:\r\n      - question: And then?\r\n        answer: Nothing.\r\n",
    ));
    assert_eq!((article.path.as_str(), words(&article.title)), ("a/faq.yml", "Payout questions".into()));
    assert_eq!((article.description.as_str(), article.date.as_deref()), ("About payouts", Some("2021-04-07")));
    assert!(article.machine_translated);
    assert_eq!(article.blocks.iter().map(tell).collect::<Vec<_>>(), ["p(Read this first.)"]);
    let nodes: Vec<_> =
        article.nodes.iter().map(|node| format!("{} {} {}", node.level, node.id, node.kind.name())).collect();
    assert_eq!(nodes, ["2 ignored section", "3 when-am-i-paid symptom", "5 inner section", "2 and-then symptom"]);
    assert_eq!(article.nodes[1].blocks.iter().map(tell).collect::<Vec<_>>(), ["1.[p(Open Payout.)|p(Wait.)]"]);
}

#[test]
fn other_yaml_is_no_article_and_no_problem() {
    for text in ["### YamlMime:Hub\ntitle: x", "- name: x\n  href: y.md", "", "items: ["] {
        let reading = read("toc.yml", text.as_bytes());
        assert!(reading.article.is_none() && !reading.declared);
        assert_eq!(reading.problems, []);
    }
}

#[test]
fn broken_faqs_are_told() {
    for text in ["### YamlMime:FAQ\ntitle: [", "### YamlMime:FAQ\nsections: []", "### YamlMime:FAQ\nsections: 5"] {
        let reading = read("faq.yml", text.as_bytes());
        assert!(reading.article.is_none());
        assert_eq!(reading.problems[0].code(), "faq");
    }
}
