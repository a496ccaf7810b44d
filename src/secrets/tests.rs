use super::*;

/// Made-up secrets: a text, and what must not be seen of it.
const SECRETS: &[(&str, &str)] = &[
    ("ghp_Zk3mQ9rT1vX7bN5cJ2hL8pW4sD6fG0aYqUeR", "Zk3mQ9rT1v"),
    ("gho_abcdefghijklmnopqrst0123456789ABCDEF", "abcdefghij"),
    ("token was github_pat_11AAQQZZ0aBcDeFgHiJk_LmNoPqRsTuVwXyZ0123456789 there", "11AAQQZZ0"),
    ("glpat-Qw3rTyUi0pAsDfGhJk1L", "Qw3rTyUi"),
    ("AKIAQ7EXAMPLE5KEY2ID", "Q7EXAMPLE5"),
    ("(ASIAQ7EXAMPLE5KEY2ID)", "Q7EXAMPLE5"),
    ("xoxb-1234567890-abcdefGHIJ", "1234567890-abc"),
    ("xapp-1-A012-345-abcdef", "A012"),
    ("https://hooks.slack.com/services/T00AAAA11/B00BBBB22/abcDEF123ghi", "abcDEF123"),
    ("sk_live_4eC39HqLyjWDarjtT1zdp7dc", "4eC39HqL"),
    ("sk_test_51HqLyjWDarjtT1zdp7dc", "51HqLyjW"),
    ("rk_live_9aB8cD7eF6gH5iJ4", "9aB8cD7e"),
    ("AIzaSyD4x9Kq2mNw7Rt5Vb8Yc1Zf3Hj6Lp0QsU", "SyD4x9Kq"),
    ("ya29.a0AfH6SMBx9Kq2mNw7Rt5Vb8", "a0AfH6SM"),
    ("GOCSPX-aB3dE5fG7hI9jK1lM3nO5pQ7", "aB3dE5fG"),
    ("npm_q1W2e3R4t5Y6u7I8o9P0a1S2d3F4g5H6j7K8", "q1W2e3R4"),
    ("pypi-AgEIcHlwaS5vcmcCJDEyMzQ1Njc4LWFiY2Q", "AgEIcHlw"),
    ("cioA1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6", "A1b2C3d4"),
    ("dckr_pat_aB3-dE5_fG7hI9jK1lM3nO5", "aB3-dE5"),
    ("dop_v1_0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", "0123456789abc"),
    ("hf_aBcDeFgHiJkLmNoPqRsTuVwXyZaBcDeF12", "aBcDeFgH"),
    ("sk-proj-aB3dE5fG7hI9jK1lM3nO5pQ7rS9tU1vW", "aB3dE5fG"),
    ("sk-ant-api03-aB3dE5fG7hI9jK1lM3nO5pQ7rS9tU", "aB3dE5fG"),
    ("SG.aB3dE5fG7hI9jK1lM3nO5p.Q7rS9tU1vW3xY5zA7bC9dE1fG3h", "aB3dE5fG"),
    ("key-0123456789abcdef0123456789abcdef", "0123456789ab"),
    ("shpat_0123456789abcdef0123456789abcdef", "0123456789ab"),
    ("glsa_aB3dE5fG7hI9jK1lM3nO5pQ7rS9tU1vW_0a1b2c3d", "aB3dE5fG"),
    ("hvs.CAESIaB3dE5fG7hI9jK1lM3nO5pQ7", "CAESIaB3"),
    ("dapi0123456789abcdef0123456789abcdef", "0123456789ab"),
    ("PMAK-0123456789abcdef01234567-0123456789abcdef0123456789abcdef01", "0123456789ab"),
    ("1234567890:AAaB3dE5fG7hI9jK1lM3nO5pQ7rS9tU1vWx", "aB3dE5fG"),
    ("abc8Q~dE5fG7hI9jK1lM3nO5pQ7rS9tU1vWxYz01", "dE5fG7hI"),
    ("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.aB3dE5fG7hI9jK1lM3nO5", "eyJzdWIi"),
    ("-----BEGIN RSA PRIVATE KEY-----\nMIIEowIBAAKCAQEA\nabcdef\n-----END RSA PRIVATE KEY-----", "MIIEow"),
    ("zT9kQ2mNw7Rt5Vb8Yc1Zf3Hj6Lp0QsUx", "zT9kQ2mN"),
    ("password=hunter2", "hunter2"),
    ("Password: Tr0ub4dor&3", "Tr0ub4dor"),
    ("wachtwoord: geheim", "geheim"),
    ("Kennwort = Sommer", "Sommer"),
    ("mot de passe : soleil", "soleil"),
    ("contraseña: girasol", "girasol"),
    ("パスワード：himitsu1", "himitsu1"),
    ("{\"client_secret\": \"a b c\"}", "a b c"),
    ("pwd='x y z'", "x y z"),
    ("db_password: swordfish, user: bob", "swordfish"),
    ("Authorization: Bearer abc.def", "abc.def"),
    ("authorization: Basic dXNlcjpwYXNz", "dXNlcjpw"),
    ("X-Api-Key: 9f8e7d6c5b", "9f8e7d6c5b"),
    ("Cookie: sid=12ab34cd56", "12ab34cd56"),
    ("https://example.com/x?sig=aa%2Fbb&se=2024", "aa%2Fbb"),
    ("AccountName=shop;AccountKey=AbCd+/12==;x=1", "AbCd+/12=="),
    ("deploy --password s3same --host web1", "s3same"),
    ("gh auth login --token abcd1234", "abcd1234"),
    ("Connect-Shop -Password Zomer2024", "Zomer2024"),
    ("mysql -u root -pS3same shop", "S3same"),
    ("sshpass -p 's3same' ssh host", "s3same"),
    ("curl -u bob:s3same https://example.com", "s3same"),
    ("curl -ubob:s3same https://example.com", "s3same"),
    ("redis-cli -h db -a s3same ping", "s3same"),
    ("postgres://bob:s3same@db.example:5432/shop", "s3same"),
    ("https://bob:s3%40me@example.com/x.git", "s3%40me"),
    ("card 4111 1111 1111 1111 declined", "1111"),
    ("5555-5555-5555-4444", "5555"),
    ("378282246310005", "378282"),
    ("NL91 ABNA 0417 1643 00", "0417"),
    ("DE89370400440532013000", "3704"),
    ("write to jan@example.com, please", "jan@"),
    ("first.last+tag@mail.example.co", "first.last"),
];

/// Harmless texts that look like secrets.
const HARMLESS: &[&str] = &[
    "password reset",
    "forgot password: how do I reset it",
    "Invalid password: contact your administrator",
    "token expired",
    "Token: expired",
    "invalid authorization: denied",
    "secret santa",
    "my cookie: blocked",
    "0x80070005",
    "AADSTS50020",
    "AADSTS700016: application not found",
    "715-123130",
    "CVE-2024-12345",
    "KB5034441",
    "5f0c1d2e-1234-4abc-9def-0123456789ab",
    "6F9619FF-8B86-D011-B42D-00CF4FC964FF",
    "{6F9619FF-8B86-d011-B42D-00CF4FC964FF}",
    "deadbeef0123cafe",
    "d41d8cd98f00b204e9800998ecf8427e",
    "2fd4e1c67a2d28fced849ee1bb76e7391b93eb12",
    "S-1-5-21-3623811015-3361044348-30300820-1013",
    "10.0.22621.3007-Release.CI+20240101",
    "System.InvalidOperationException",
    "Microsoft.Exchange.Data.Storage.ObjectNotFoundException",
    "OAuth2ClientCredentialsV3",
    "Get-MgBetaUserAuthenticationMethod2",
    "Set-MsolCompanySettings -AllowEmailVerifiedUsers $true",
    "C:\\Users\\Jan\\AppData\\Local\\Temp\\setup2024.log",
    "/var/lib/docker/overlay2/l/6Y5IM2XC7TSNIJZZFLJCS6I4I4",
    "https://example.com/orders/2024/a1b2c3?page=2",
    "https://learn.microsoft.com/en-us/partner-center/account-settings",
    "git@github.com:team/project.git",
    "ssh://git@example.com/team/project.git",
    "@angular/core@17.0.1",
    "user@localhost",
    "mysql -u root -p",
    "mysql -u root -p$PASSWORD shop",
    "ssh -p 2222 host",
    "mkdir -p a/b",
    "cp -p a b",
    "docker run -p 8080:80 web",
    "docker login --password-stdin",
    "nmap -p1-100 host",
    "tar -pxzf x.tar.gz",
    "git log -p --stat",
    "pg_dump --no-password shop",
    "curl -u $USER:$TOKEN https://example.com",
    "az login --password $env:PW",
    "password=<password>",
    "password=${DB_PASSWORD}",
    "password: ********",
    "password = null",
    "--token=$TOKEN",
    "api_key: {api_key}",
    "4111 1111 1111 1112",
    "order 1234567890123456",
    "NL91 ABNA 0417 1643 01",
    "+31 20 123 4567",
    "2024-03-05T07:08:09.123Z",
    "16.0.4266.1001",
    "ghp_short",
    "sk-learn is a library",
    "AIza is a prefix",
    "sig: bad",
    "bypass: enabled",
    "compass=north",
    "xoxo",
    "keyboard: us-intl",
    "MIIS error 0x8023134a",
    "SKU 12345-ABCDE-67890",
    "eyJ",
    "order number 6011 is late",
    "--ui-lang nl",
];

#[test]
fn no_secret_is_seen() {
    assert!(SECRETS.len() >= 60);
    for (text, secret) in SECRETS {
        let masked = mask(text);
        assert!(masked.count > 0 && !masked.text.contains(secret), "{text}: {masked:?}");
    }
}

#[test]
fn harmless_texts_are_kept() {
    assert!(HARMLESS.len() >= 60);
    let changed: Vec<_> = HARMLESS.iter().map(|text| mask(text)).filter(|masked| masked.count > 0).collect();
    assert!(changed.is_empty(), "{changed:#?}");
}

#[test]
fn what_is_around_a_secret_stays() {
    for (text, wanted) in [
        ("mail jan@example.com, now", "mail •••, now"),
        ("password: hunter2 (user bob)", "password: ••• (user bob)"),
        ("https://bob:pw@host.example/x?token=a1&y=2", "https://bob:•••@host.example/x?token=•••&y=2"),
        ("{\"token\": \"abc def\", \"n\": 1}", "{\"token\": \"•••\", \"n\": 1}"),
        (
            "-----BEGIN PRIVATE KEY-----\nAAA\n-----END PRIVATE KEY-----\nx",
            "-----BEGIN PRIVATE KEY-----\n•••\n-----END PRIVATE KEY-----\nx",
        ),
        ("card 4111 1111 1111 1111, code 12", "card •••, code 12"),
        ("Authorization: Bearer abc.def", "Authorization: Bearer •••"),
    ] {
        assert_eq!(mask(text).text, wanted);
    }
}

#[test]
fn a_masked_text_has_no_secrets() {
    for (text, _) in SECRETS {
        let masked = mask(text);
        assert_eq!(mask(&masked.text).count, 0, "{masked:?}");
    }
}
