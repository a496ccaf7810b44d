//! Words that speak of an error, in the languages that articles come in.

use crate::search::fold::fold;

/// Whether a text speaks of an error, in any of the languages that articles come in.
pub(super) fn speaks_of_error(text: &str) -> bool {
    let folded = fold(text);
    STEMS.iter().any(|stem| folded.split(' ').any(|word| word.starts_with(stem)))
        || PARTS.iter().any(|part| folded.contains(part))
}

/// Beginnings of folded words that speak of an error.
const STEMS: &[&str] = &[
    "error",
    "fail",
    "exception",
    "invalid",
    "denied",
    "declined",
    "refused",
    "rejected",
    "unable",
    "cannot",
    "cant",
    "couldnt",
    "timeout",
    "unauthorized",
    "forbidden",
    "fatal",
    "fout",
    "mislukt",
    "geweigerd",
    "afgewezen",
    "ongeldig",
    "fehler",
    "fehlgeschlagen",
    "abgelehnt",
    "ungultig",
    "erreur",
    "echec",
    "echoue",
    "refuse",
    "erro",
    "falha",
    "fallo",
    "rechazad",
    "recusad",
    "rifiutat",
    "errore",
    "chyba",
    "selhal",
    "zamitnut",
    "hiba",
    "sikertelen",
    "blad",
    "nie powiodl",
    "odmow",
    "ошибк",
    "отказ",
    "сбой",
    "fel",
    "misslyck",
    "nekad",
    "hata",
    "basarisiz",
    "reddedildi",
];
/// The same in scripts without blanks, anywhere in the text.
const PARTS: &[&str] = &["エラー", "失敗", "拒否", "错误", "失败", "拒绝", "錯誤", "拒絕", "오류", "실패", "거부"];
