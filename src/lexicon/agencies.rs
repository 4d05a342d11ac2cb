//! News agencies by the names that credit lines give them, in any language and exactly as they are written: "dpa" is one,
//! "pa" is none.

/// An agency's name, and how credit lines write it.
pub(crate) const AGENCIES: &[(&str, &[&str])] = &[
    ("AAP", &["AAP", "Australian Associated Press"]),
    ("Adnkronos", &["Adnkronos"]),
    ("AFP", &["AFP", "Agence France-Presse", "Agence France Presse"]),
    ("Agerpres", &["Agerpres", "AGERPRES"]),
    ("AGI", &["AGI"]),
    ("Anadolu", &["Anadolu", "Anadolu Agency", "Anadolu Ajansi"]),
    ("ANI", &["ANI"]),
    ("ANP", &["ANP"]),
    ("ANSA", &["ANSA", "Ansa"]),
    ("APA", &["APA"]),
    ("askanews", &["askanews", "Askanews"]),
    ("Associated Press", &["AP", "Associated Press", "The Associated Press"]),
    ("ATS", &["ATS", "ats"]),
    ("Belga", &["Belga", "BELGA"]),
    ("BelTA", &["BelTA", "BELTA", "Belta"]),
    ("Bloomberg", &["Bloomberg", "Bloomberg News"]),
    ("BNS", &["BNS"]),
    ("BTA", &["BTA"]),
    ("Canadian Press", &["Canadian Press", "The Canadian Press", "CP"]),
    ("CTK", &["CTK", "ČTK"]),
    ("Dow Jones", &["Dow Jones", "Dow Jones Newswires"]),
    ("dpa", &["dpa", "DPA", "Deutsche Presse-Agentur"]),
    ("EFE", &["EFE", "Efe", "Agencia EFE"]),
    ("ELTA", &["ELTA"]),
    ("epd", &["epd"]),
    ("Europa Press", &["Europa Press", "EP", "EUROPA PRESS"]),
    ("HINA", &["HINA", "Hina"]),
    ("IANS", &["IANS"]),
    ("Interfax", &["Interfax", "INTERFAX"]),
    ("Keystone-SDA", &["Keystone-SDA", "SDA", "sda"]),
    ("KNA", &["KNA"]),
    ("Kyodo", &["Kyodo", "Kyodo News"]),
    ("LETA", &["LETA"]),
    ("Lusa", &["Lusa", "LUSA"]),
    ("MTI", &["MTI"]),
    ("NTB", &["NTB"]),
    ("PA Media", &["PA", "PA Media", "Press Association"]),
    ("PAP", &["PAP"]),
    ("PTI", &["PTI", "Press Trust of India"]),
    ("Reuters", &["Reuters", "REUTERS", "Thomson Reuters"]),
    ("RIA Novosti", &["RIA Novosti", "RIA"]),
    ("Ritzau", &["Ritzau"]),
    ("SID", &["SID"]),
    ("STT", &["STT"]),
    ("Tanjug", &["Tanjug"]),
    ("TASS", &["TASS", "Tass", "ITAR-TASS", "Itar-Tass"]),
    ("Télam", &["Télam", "Telam", "TELAM"]),
    ("TT", &["TT"]),
    ("Ukrinform", &["Ukrinform"]),
    ("UPI", &["UPI", "United Press International"]),
    ("Xinhua", &["Xinhua", "XINHUA"]),
    ("Yonhap", &["Yonhap", "Yonhap News Agency"]),
];

/// What a line begins with that tells whose the text is, folded.
pub(crate) const OWNERSHIP: &[&str] = &["copyright", "©"];

/// The agency whose name a text begins with, and the length of the name in bytes; the longest name counts.
pub(crate) fn agency(text: &str) -> Option<(&'static str, usize)> {
    let whole = |name: &&&str| {
        text.strip_prefix(**name).is_some_and(|rest| !rest.starts_with(|next: char| next.is_alphanumeric()))
    };
    let names = AGENCIES.iter().flat_map(|(agency, names)| names.iter().map(move |name| (*agency, name)));
    names.filter(|(_, name)| whole(name)).max_by_key(|(_, name)| name.len()).map(|(agency, name)| (agency, name.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_whole_name_counts() {
        assert_eq!(agency("AP/Reuters"), Some(("Associated Press", 2)));
        assert_eq!(agency("PA Media said"), Some(("PA Media", 8)));
        assert_eq!(agency("APPLE"), None);
        assert_eq!(agency("ap"), None);
    }
}
