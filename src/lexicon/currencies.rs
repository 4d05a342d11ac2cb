//! Currencies by their ISO 4217 code, with the signs they are written with.

/// A currency.
pub(crate) struct CurrencyRow {
    pub(crate) code: &'static str,
    /// Signs that mean this currency first of all.
    pub(crate) signs: &'static [&'static str],
}

/// One row.
const fn currency(code: &'static str, signs: &'static [&'static str]) -> CurrencyRow {
    CurrencyRow { code, signs }
}

/// Every currency.
pub(crate) const CURRENCIES: &[CurrencyRow] = &[
    currency("USD", &["$", "US$", "U$"]),
    currency("EUR", &["€"]),
    currency("GBP", &["£", "₤"]),
    currency("JPY", &["¥"]),
    currency("RUB", &["₽"]),
];
