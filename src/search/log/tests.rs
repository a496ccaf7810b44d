use super::*;

fn messages(text: &str) -> Vec<String> {
    read(text, &LineOverrides::new())
        .stretches
        .into_iter()
        .filter(|(_, weight)| *weight >= 1.0)
        .map(|(text, _)| text)
        .collect()
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
        assert_eq!(
            read(query, &LineOverrides::new()),
            Reading { stretches: vec![(query.to_owned(), 1.0)], used: None },
            "{query}"
        );
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
    let reading = read(log, &LineOverrides::new());
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
    let reading = read(
        "login error for jan@example.com password=hunter2 at 2024-03-05T07:08:09Z {\"token\": \"abc def\"}",
        &LineOverrides::new(),
    );
    assert!(
        reading
            .stretches
            .iter()
            .all(|(text, _)| !text.contains("hunter2") && !text.contains("jan@") && !text.contains("abc def"))
    );
    assert_eq!(reading.used.map(|used| used.masked), Some(3));
}

#[test]
fn secrets_are_those_of_the_one_table() {
    for (line, secret, kept) in [
        ("08:00:01 ERROR mysql -u root -pS3same shop failed", "S3same", "failed"),
        ("08:00:02 ERROR payment by card 4111 1111 1111 1111 was declined", "1111", "declined"),
        ("08:00:03 ERROR login failed, wachtwoord: geheim", "geheim", "failed"),
        ("08:00:04 ERROR cannot clone https://bob:s3same@example.com/x.git", "s3same", "clone"),
        ("card 4111 1111 1111 1111 declined", "1111", "declined"),
    ] {
        let reading = read(line, &LineOverrides::new());
        assert!(reading.stretches.iter().all(|(text, _)| !text.contains(secret)), "{reading:?}");
        assert!(reading.stretches.iter().any(|(text, _)| text.contains(kept)), "{reading:?}");
        assert_eq!(reading.used.map(|used| used.masked), Some(1), "{line}");
    }
    let block = "the import failed\n-----BEGIN PRIVATE KEY-----\nMIIEowIBAAKC\nAQEAabcdef\n-----END PRIVATE KEY-----\n";
    let shown = log_lines(block).expect("a log");
    assert!(shown.iter().all(|line| !line.text.contains("MIIE") && !line.text.contains("AQEA")), "{shown:?}");
}

#[test]
fn of_a_huge_paste_the_end_is_read() {
    let mut log = "noise without meaning\n".repeat(200_000);
    log.push_str("error: the card was refused");
    let reading = read(&log, &LineOverrides::new());
    assert_eq!(reading.stretches, [("error: the card was refused".to_owned(), 1.0)]);
    assert!(reading.used.is_some_and(|used| used.skipped > 0 && used.used.len() == 1));
    let line = "x".repeat(3 << 20);
    assert!(read(&line, &LineOverrides::new()).stretches.iter().all(|(text, _)| text.len() <= LONGEST_LINE));
}

#[test]
fn who_logs_is_dropped_and_what_is_said_stays() {
    for (line, message) in [
        ("[main] com.foo.Bar: the card was refused", "the card was refused"),
        ("ERROR [http-8080] c.a.B - the card was refused", "the card was refused"),
        ("INFO com.foo.Bar the card was refused", "the card was refused"),
        ("2026-11-23 08:29:58 [main] com.foo.Bar: the card was refused", "the card was refused"),
        ("2026-11-23 08:29:58.123 [main] WARN  o.h.e.SqlHelper - the card was refused", "the card was refused"),
        ("2026-11-23 08:29:58 ERROR [http-8080] the card was refused", "the card was refused"),
        ("2026-11-23 08:29:58,123 - orders.pay - ERROR - the card was refused", "the card was refused"),
        ("ERROR [http-8080] c.a.B - HTTP 403 was sent", "HTTP 403 was sent"),
        ("08:29:58.123 [main] ERROR c.a.B - 0x80070005 Access is denied", "0x80070005 Access is denied"),
        ("[main] c.a.B: AADSTS50020: the user is unknown", "AADSTS50020: the user is unknown"),
        ("WARN c.a.B - code 715-123130", "code 715-123130"),
    ] {
        assert_eq!(messages(line), [message], "{line}");
    }
}

#[test]
fn a_bracket_or_a_name_in_a_sentence_is_no_logger() {
    for line in
        ["ERROR [E-31] the door stays shut", "[Save] does nothing", "[main] tab is gone", "Set-Thing System.Xml fails"]
    {
        assert_eq!(read(line, &LineOverrides::new()).used, None, "{line}");
    }
}

#[test]
fn lines_with_a_code_are_used_though_no_word_speaks_of_an_error() {
    for code in ["HTTP 403", "status: 503", "hr=0x80070005", "AADSTS50020", "715-123130"] {
        let log = format!("starting up\nthe portal said {code}\nshutting down");
        let why: Vec<Why> = log_lines(&log).expect("a log").into_iter().map(|line| line.why).collect();
        assert_eq!(why, [Why::Quiet, Why::Message, Why::Quiet], "{code}");
    }
}

/// A log with a line of each kind.
const LOG: &str = "2026-11-23T08:29:57Z INFO starting up
2026-11-23T08:29:58Z 10.0.0.7 6f1c2a7e-11d2-4a4b-9c3d-0123456789ab

2026-11-23T08:29:58Z ERROR the card was refused
password=hunter2
\tat Portal.Checkout.Pay(Checkout.cs:41)
2026-11-23T08:29:59Z ERROR the card was refused
2026-11-23T08:30:00Z ERROR order for jan@example.com is lost";

#[test]
fn each_line_tells_why_it_is_used_or_not() {
    let lines = log_lines(LOG).expect("a log");
    let why: Vec<Why> = lines.iter().map(|line| line.why).collect();
    use Why::{Frame, Message, Noise, Quiet, Repeated, Secret};
    assert_eq!(why, [Quiet, Noise, Repeated, Secret, Frame, Message, Message]);
    assert_eq!(lines[5].parts, ["the card was refused"]);
    assert_eq!(
        (lines[3].text.as_str(), lines[6].text.as_str()),
        ("password=•••", "2026-11-23T08:30:00Z ERROR order for ••• is lost")
    );
}

#[test]
fn records_of_json_are_read_as_what_they_say() {
    let lines = "{\"level\":\"info\",\"msg\":\"starting up\"}\n\
        {\"level\":\"error\",\"msg\":\"the \\\"door\\\" is shut\\n   at Shop.Pay(Pay.cs:41)\",\"code\":\"AADSTS50020\",\"id\":\"5f0c1d2e-1234-4abc\"}";
    let shown = log_lines(lines).expect("a log");
    let texts: Vec<&str> = shown.iter().map(|line| line.text.as_str()).collect();
    assert_eq!(texts, ["starting up", "AADSTS50020 the \"door\" is shut", "at Shop.Pay(Pay.cs:41)"]);
    let used = read(lines, &LineOverrides::new()).used.expect("a log");
    assert_eq!((used.lines, used.dropped), (1, 2));
    // The same, spread over lines.
    let pretty = "{\n  \"error\": {\n    \"code\": \"E42\",\n    \"message\": \"the card was refused\"\n  },\n  \"id\": \"5f0c1d2e-1234\"\n}";
    assert_eq!(messages(pretty), ["E42 the card was refused"]);
    // A document that was cut off is read line by line.
    assert_eq!(
        messages("{\"a\": 1, \"msg\": \"the \\\"card\\\" was refused\", \"b\": ["),
        ["the \"card\" was refused"]
    );
}

#[test]
fn lines_are_switched_on_and_off() {
    let used = |overrides: &[(usize, bool)]| read(LOG, &overrides.iter().copied().collect()).used.expect("a log").used;
    assert_eq!(used(&[]), ["the card was refused", "order for is lost"]);
    assert_eq!(used(&[(5, false), (0, true)]), ["starting up", "order for is lost"]);
    assert_eq!(used(&[(4, true), (5, false), (6, false)]), ["at Portal.Checkout.Pay(Checkout.cs:41)"]);
    assert_eq!(used(&[(5, false), (6, false)]), [""; 0], "nothing is used against the reader's will");
    assert_eq!(used(&[(3, true), (5, false), (6, false)]), ["password=•••"], "a secret stays one");
}

#[test]
fn a_secret_is_masked_however_it_is_written() {
    let log = "password: hunter2\nAuthorization: Bearer abc.def\n{\"token\": \"abc def\", \"n\": 1}\npwd=\"x y\"\nmail to jan@example.com, now";
    let shown: Vec<String> = log_lines(log).expect("a log").into_iter().map(|line| line.text).collect();
    assert_eq!(
        shown,
        [
            "password: •••",
            "Authorization: Bearer •••",
            "{\"token\": \"•••\", \"n\": 1}",
            "pwd=\"•••\"",
            "mail to •••, now"
        ]
    );
    let searched = read(log, &LineOverrides::new()).stretches;
    for secret in ["hunter2", "abc", "x y", "jan@"] {
        assert!(searched.iter().all(|(text, _)| !text.contains(secret)), "{secret} in {searched:?}");
    }
}
