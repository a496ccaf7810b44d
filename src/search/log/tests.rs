use super::*;
use proptest::prelude::*;

fn messages(text: &str) -> Vec<String> {
    read(text).stretches.into_iter().filter(|(_, weight)| *weight >= 1.0).map(|(text, _)| text).collect()
}

#[test]
fn a_plain_query_is_taken_as_it_stands() {
    for query in [
        "order annuleren",
        "\"your order was declined\"",
        "HTTP 403",
        "0x80070005",
        "/v1/customers",
        "can't sign in - help",
    ] {
        assert_eq!(read(query), Reading { stretches: vec![(query.to_owned(), 1.0)], used: None }, "{query}");
    }
}

#[test]
fn the_message_is_drawn_out_of_its_noise() {
    for (line, message) in [
        (
            "2024-03-05 07:08:09,123 ERROR [web-1] GET /api/x failed: \"The card was refused\" (id 5f0c1d2e-1234-4abc-9def-0123456789ab)",
            "The card was refused",
        ),
        ("Mar  5 07:08:09 host7 portal[99]: the card was refused", "the card was refused"),
        ("{\"time\":\"2024-03-05T07:08:09Z\",\"msg\":\"the card was refused\",\"n\":3}", "the card was refused"),
        ("<r><m>the card was refused</m><id>5f0c1d2e-1234-4abc</id></r>", "the card was refused"),
        ("the card was refused at line 10.0.0.1", "the card was refused at line"),
        ("java.lang.E: the card was refused at a.b.C.d(C.java:12) at x.y(Z.java:3)", "the card was refused"),
        ("java.lang.E: card refused at a.b.C.d(C.java:12)", "java.lang.E: card refused"),
        ("2024-03-05 07:08:09 「カードは拒否されました」 10.0.0.1", "カードは拒否されました"),
    ] {
        assert_eq!(messages(line), [message], "{line}");
    }
}

#[test]
fn of_many_lines_those_that_speak_of_errors_are_used() {
    let log =
        "starting up\nall is well\nOrder could not be placed: error 715-123130\nshutting down\nfout bij het betalen";
    let reading = read(log);
    let used = reading.used.expect("it is a log");
    assert_eq!(used.used, ["Order could not be placed: error 715-123130", "fout bij het betalen"]);
    assert_eq!((used.dropped, used.masked, used.skipped), (3, 0, 0));
}

#[test]
fn where_no_line_speaks_of_an_error_all_are_used() {
    assert_eq!(messages("you forgot\nyour password"), ["you forgot", "your password"]);
}

#[test]
fn secrets_are_taken_out() {
    let reading =
        read("login error for jan@example.com password=hunter2 at 2024-03-05T07:08:09Z {\"token\": \"abc def\"}");
    assert!(
        reading
            .stretches
            .iter()
            .all(|(text, _)| !text.contains("hunter2") && !text.contains("jan@") && !text.contains("abc def"))
    );
    assert_eq!(reading.used.map(|used| used.masked), Some(3));
}

#[test]
fn of_a_huge_paste_the_end_is_read() {
    let mut log = "noise without meaning\n".repeat(200_000);
    log.push_str("error: the card was refused");
    let reading = read(&log);
    assert_eq!(reading.stretches, [("error: the card was refused".to_owned(), 1.0)]);
    assert!(reading.used.is_some_and(|used| used.skipped > 0 && used.used.len() == 1));
    let line = "x".repeat(3 << 20);
    assert!(read(&line).stretches.iter().all(|(text, _)| text.len() <= LONGEST_LINE));
}

proptest! {
    #[test]
    fn any_text_can_be_read(text in "[\\PC\n\"<>=:+ ]{0,80}") {
        let _ = read(&text);
    }
}
