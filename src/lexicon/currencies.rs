//! Currencies by their ISO 4217 code, with the signs they are written with, and their hundredths.
//!
//! The historic ones are those that news and archives still name. Two have no ISO code and go by their usual one: XBT for
//! bitcoin, IRT for the Iranian toman.

/// A currency.
pub(crate) struct CurrencyRow {
    pub(crate) code: &'static str,
    /// Signs that mean this currency and no other.
    pub(crate) signs: &'static [&'static str],
    /// Signs that several currencies share, of which this is the likeliest.
    pub(crate) shared: &'static [&'static str],
}

/// A part of a currency that has a name of its own.
pub(crate) struct MinorRow {
    pub(crate) name: &'static str,
    pub(crate) signs: &'static [&'static str],
    /// The currency that it is most often a part of.
    pub(crate) major: &'static str,
    /// How many of it make one of the currency.
    pub(crate) parts: u32,
}

/// Codes that are English words in capitals: a headline's "TOP 10" is no money, `TOP10` is.
pub(crate) const CODES_THAT_ARE_WORDS: &[&str] = &["ALL", "TOP", "CUP", "COP", "MAD", "PEN", "Q", "R", "Fr", "Re"];

/// A country's letters, which are its currency only behind an amount that has a sign already: "$75 U.S.", not "2,000 US
/// troops".
pub(crate) const COUNTRY_LETTERS: &[&str] = &["US", "U.S."];

/// Letters that a sign was turned into where a text was squeezed into ASCII. They are also other things ("PS5"): only an
/// amount with a magnitude, decimals or groups tells that they are money.
pub(crate) const MANGLED_SIGNS: &[(&str, &str)] = &[("PS", "GBP")];

/// Currencies of countries that write a decimal comma.
pub(crate) const COMMA_CURRENCIES: &[&str] = &[
    "EUR", "IDR", "VND", "HUF", "CZK", "PLN", "DKK", "NOK", "SEK", "ISK", "BRL", "ARS", "CLP", "COP", "UYU", "PYG",
    "BOB", "CRC", "TRY", "RUB", "UAH", "BYN", "RON", "BGN", "RSD", "HRK", "BAM", "MKD", "ALL", "VES", "DEM", "ITL",
    "ESP", "PTE", "NLG", "BEF", "ATS", "FIM", "GRD",
];

/// The parts.
pub(crate) const MINORS: &[MinorRow] = &[
    minor("cent", &["¢", "￠", "c"], "USD", 100),
    minor("penny", &["p"], "GBP", 100),
    minor("eurocent", &["ct"], "EUR", 100),
    minor("sen", &[], "MYR", 100),
    minor("paisa", &[], "INR", 100),
    minor("kopeck", &["коп", "коп."], "RUB", 100),
    minor("centime", &[], "EUR", 100),
    minor("centavo", &[], "MXN", 100),
    minor("öre", &[], "SEK", 100),
    minor("piastre", &[], "EGP", 100),
    minor("dime", &[], "USD", 10),
    minor("fils", &[], "AED", 100),
    minor("pesewa", &[], "GHS", 100),
];

const fn currency(code: &'static str, signs: &'static [&'static str], shared: &'static [&'static str]) -> CurrencyRow {
    CurrencyRow { code, signs, shared }
}

const fn minor(name: &'static str, signs: &'static [&'static str], major: &'static str, parts: u32) -> MinorRow {
    MinorRow { name, signs, major, parts }
}

/// Every currency.
#[rustfmt::skip]
pub(crate) const CURRENCIES: &[CurrencyRow] = &[
    currency("AED", &["د.إ", "Dh", "Dhs", "DH"], &[]),
    currency("AFN", &["؋"], &[]),
    currency("ALL", &["Lek"], &[]),
    currency("AMD", &["֏"], &[]),
    currency("ANG", &[], &[]),
    currency("AOA", &["Kz"], &[]),
    currency("ARA", &[], &[]),
    currency("ARS", &["AR$"], &[]),
    currency("ATS", &["öS"], &[]),
    currency("AUD", &["A$", "AU$", "$A", "AUD$", "$AU"], &[]),
    currency("AWG", &["Afl."], &[]),
    currency("AZM", &[], &[]),
    currency("AZN", &["₼"], &[]),
    currency("BAM", &["KM"], &[]),
    currency("BBD", &["Bds$"], &[]),
    currency("BDT", &["৳", "Tk", "Tk."], &[]),
    currency("BEF", &[], &[]),
    currency("BGL", &[], &[]),
    currency("BGN", &["лв", "лв."], &[]),
    currency("BHD", &["BD"], &[]),
    currency("BIF", &[], &[]),
    currency("BMD", &[], &[]),
    currency("BND", &["B$"], &[]),
    currency("BOB", &["Bs"], &[]),
    currency("BOV", &[], &[]),
    currency("BRC", &[], &[]),
    currency("BRL", &["R$"], &[]),
    currency("BSD", &[], &[]),
    currency("BTN", &["Nu.", "Nu"], &[]),
    currency("BWP", &[], &[]),
    currency("BYN", &["Br"], &[]),
    currency("BYR", &[], &[]),
    currency("BZD", &["BZ$"], &[]),
    currency("CAD", &["C$", "CA$", "$C", "CAD$", "CDN$", "Can$", "$CA", "$CAD"], &[]),
    currency("CDF", &[], &[]),
    currency("CHE", &[], &[]),
    currency("CHF", &["SFr", "SFr.", "sFr.", "Fr.", "CHFr", "Sfr"], &["₣", "Fr"]),
    currency("CHW", &[], &[]),
    currency("CLF", &[], &[]),
    currency("CLP", &["CLP$"], &[]),
    currency("CNY", &["元", "RMB", "CN¥", "人民币"], &[]),
    currency("COP", &["COL$", "COP$"], &[]),
    currency("COU", &[], &[]),
    currency("CRC", &["₡"], &[]),
    currency("CSK", &[], &[]),
    currency("CUC", &["CUC$"], &[]),
    currency("CUP", &[], &[]),
    currency("CVE", &[], &[]),
    currency("CYP", &[], &[]),
    currency("CZK", &["Kč", "kč", "Kc"], &[]),
    currency("DDM", &[], &[]),
    currency("DEM", &["DM"], &[]),
    currency("DJF", &[], &[]),
    currency("DKK", &["Dkr", "DKr"], &[]),
    currency("DOP", &["RD$"], &[]),
    currency("DZD", &["DA", "دج"], &[]),
    currency("EEK", &[], &[]),
    currency("EGP", &["E£", "LE", "L.E", "L.E."], &[]),
    currency("ERN", &["Nfk"], &[]),
    currency("ESP", &["Pta", "Ptas", "₧", "Pts", "PTS"], &[]),
    currency("ETB", &[], &[]),
    currency("EUR", &["€"], &[]),
    currency("FIM", &["mk"], &[]),
    currency("FJD", &["FJ$"], &[]),
    currency("FKP", &[], &[]),
    currency("FRF", &["FF"], &[]),
    currency("GBP", &["£", "₤", "GB£", "UK£", "￡"], &[]),
    currency("GEL", &["₾", "ლ"], &[]),
    currency("GHC", &[], &[]),
    currency("GHS", &["₵", "GH₵", "GH¢"], &[]),
    currency("GIP", &[], &[]),
    currency("GMD", &[], &[]),
    currency("GNF", &[], &[]),
    currency("GRD", &["₯"], &[]),
    currency("GTQ", &["Q"], &[]),
    currency("GYD", &["G$"], &[]),
    currency("HKD", &["HK$", "HKD$", "$HK"], &[]),
    currency("HNL", &[], &[]),
    currency("HRK", &["kn"], &[]),
    currency("HTG", &[], &[]),
    currency("HUF", &["Ft"], &[]),
    currency("IDR", &["Rp", "Rp."], &[]),
    currency("IEP", &["IR£"], &[]),
    currency("ILS", &["₪", "NIS"], &[]),
    currency("INR", &["₹", "Rs", "Rs."], &["Re"]),
    currency("IQD", &[], &[]),
    currency("IRR", &["ریال"], &[]),
    currency("IRT", &["تومان"], &[]),
    currency("ISK", &["Íkr"], &[]),
    currency("ITL", &[], &[]),
    currency("JMD", &["J$"], &[]),
    currency("JOD", &["JD"], &[]),
    currency("JPY", &["円", "JP¥", "JPY¥"], &["¥", "￥"]),
    currency("KES", &["KSh", "Ksh", "KSh."], &[]),
    currency("KGS", &[], &[]),
    currency("KHR", &["៛"], &[]),
    currency("KMF", &[], &[]),
    currency("KPW", &[], &[]),
    currency("KRW", &["₩", "원", "￦"], &[]),
    currency("KWD", &["KD"], &[]),
    currency("KYD", &["CI$"], &[]),
    currency("KZT", &["₸", "тг"], &[]),
    currency("LAK", &["₭"], &[]),
    currency("LBP", &["L£"], &[]),
    currency("LKR", &["SLRs"], &[]),
    currency("LRD", &["L$"], &[]),
    currency("LSL", &[], &[]),
    currency("LTL", &["Lt"], &[]),
    currency("LUF", &[], &[]),
    currency("LVL", &["Ls"], &[]),
    currency("LYD", &[], &[]),
    currency("MAD", &[], &[]),
    currency("MDL", &[], &[]),
    currency("MGA", &[], &[]),
    currency("MKD", &["ден", "ден."], &[]),
    currency("MMK", &["Ks"], &[]),
    currency("MNT", &["₮"], &[]),
    currency("MOP", &["MOP$"], &[]),
    currency("MRO", &[], &[]),
    currency("MRU", &["UM"], &[]),
    currency("MTL", &[], &[]),
    currency("MUR", &[], &[]),
    currency("MVR", &["Rf"], &[]),
    currency("MWK", &[], &[]),
    currency("MXN", &["Mex$", "MX$", "MXN$"], &[]),
    currency("MXV", &[], &[]),
    currency("MYR", &["RM"], &[]),
    currency("MZM", &[], &[]),
    currency("MZN", &["MT"], &[]),
    currency("NAD", &["N$"], &[]),
    currency("NGN", &["₦"], &[]),
    currency("NIO", &[], &[]),
    currency("NLG", &[], &[]),
    currency("NOK", &["Nkr", "NKr"], &[]),
    currency("NPR", &["NRs"], &[]),
    currency("NZD", &["NZ$", "$NZ", "NZD$"], &[]),
    currency("OMR", &[], &[]),
    currency("PAB", &["B/."], &[]),
    currency("PEN", &["S/", "S/."], &[]),
    currency("PGK", &[], &[]),
    currency("PHP", &["₱", "Php", "PhP"], &[]),
    currency("PKR", &["₨"], &[]),
    currency("PLN", &["zł", "zl", "Zł"], &[]),
    currency("PLZ", &[], &[]),
    currency("PTE", &[], &[]),
    currency("PYG", &["₲"], &[]),
    currency("QAR", &["QR"], &[]),
    currency("ROL", &[], &[]),
    currency("RON", &["lei", "Lei"], &[]),
    currency("RSD", &["din", "дин", "дин."], &[]),
    currency("RUB", &["₽", "руб", "руб.", "рублей", "рубля", "рубль", "р.", "RUR"], &["Р", "р"]),
    currency("RWF", &[], &[]),
    currency("SAR", &["﷼", "SR"], &[]),
    currency("SBD", &["SI$"], &[]),
    currency("SCR", &[], &[]),
    currency("SDG", &[], &[]),
    currency("SEK", &["Skr", "SKr"], &["kr", "kr.", "Kr", "Kr."]),
    currency("SGD", &["S$", "SG$", "SGD$"], &[]),
    currency("SHP", &[], &[]),
    currency("SIT", &[], &[]),
    currency("SKK", &["Sk"], &[]),
    currency("SLE", &[], &[]),
    currency("SLL", &[], &[]),
    currency("SOS", &[], &[]),
    currency("SRD", &["Sr$"], &[]),
    currency("SSP", &[], &[]),
    currency("STD", &[], &[]),
    currency("STN", &[], &[]),
    currency("SUR", &[], &[]),
    currency("SVC", &[], &[]),
    currency("SYP", &[], &[]),
    currency("SZL", &[], &[]),
    currency("THB", &["฿"], &[]),
    currency("TJS", &[], &[]),
    currency("TMT", &[], &[]),
    currency("TND", &["DT"], &[]),
    currency("TOP", &["T$"], &[]),
    currency("TRL", &[], &[]),
    currency("TRY", &["₺", "TL"], &[]),
    currency("TTD", &["TT$"], &[]),
    currency("TWD", &["NT$", "NTD"], &[]),
    currency("TZS", &["TSh", "Tsh"], &[]),
    currency("UAH", &["₴", "грн", "грн."], &[]),
    currency("UGX", &["USh", "Ush"], &[]),
    currency("USD", &["US$", "U$", "$US", "USD$", "US", "U.S.", "U$D", "U$S", "u$s"], &["$", "＄", "﹩"]),
    currency("USN", &[], &[]),
    currency("UYI", &[], &[]),
    currency("UYU", &["$U"], &[]),
    currency("UYW", &[], &[]),
    currency("UZS", &[], &[]),
    currency("VEB", &[], &[]),
    currency("VED", &[], &[]),
    currency("VEF", &["Bs.F"], &[]),
    currency("VES", &[], &[]),
    currency("VND", &["₫", "đ", "VNĐ"], &[]),
    currency("VUV", &["VT"], &[]),
    currency("WST", &["WS$"], &[]),
    currency("XAD", &[], &[]),
    currency("XAF", &[], &[]),
    currency("XAG", &[], &[]),
    currency("XAU", &[], &[]),
    currency("XBA", &[], &[]),
    currency("XBB", &[], &[]),
    currency("XBC", &[], &[]),
    currency("XBD", &[], &[]),
    currency("XBT", &["₿", "BTC"], &[]),
    currency("XCD", &["EC$"], &[]),
    currency("XCG", &[], &[]),
    currency("XDR", &[], &[]),
    currency("XEU", &[], &[]),
    currency("XOF", &["CFA", "FCFA"], &[]),
    currency("XPD", &[], &[]),
    currency("XPF", &[], &[]),
    currency("XPT", &[], &[]),
    currency("XSU", &[], &[]),
    currency("XTS", &[], &[]),
    currency("XUA", &[], &[]),
    currency("XXX", &[], &[]),
    currency("YER", &[], &[]),
    currency("YUM", &[], &[]),
    currency("ZAR", &[], &["R"]),
    currency("ZMK", &[], &[]),
    currency("ZMW", &["ZK"], &[]),
    currency("ZWD", &[], &[]),
    currency("ZWG", &[], &[]),
    currency("ZWL", &["Z$"], &[]),
];

#[cfg(test)]
mod tests {
    use super::*;
    use iso_currency::IntoEnumIterator;

    #[test]
    fn every_currency_of_the_standard_is_there() {
        for currency in iso_currency::Currency::iter() {
            assert!(CURRENCIES.iter().any(|row| row.code == currency.code()), "{} has no row", currency.code());
        }
    }

    #[test]
    fn codes_are_in_order() {
        assert!(CURRENCIES.is_sorted_by_key(|row| row.code));
        assert!(MINORS.iter().all(|minor| CURRENCIES.iter().any(|row| row.code == minor.major)));
    }
}
