/// The words by which the furniture of a website is known: Dutch and English, names and phrases.
///
/// - Source: the markup of Dutch government sites and their common frameworks, and `domain.md` 3.6
///   (what sites of document sharers add to a paper).
enum SiteVocabulary {
  /// Parts of the names in `id` and `class`, such as `menu` in `hoofd-menu`.
  static let furnitureNames: Set<String> = [
    "menu", "submenu", "hoofdmenu", "topmenu", "navmenu", "menubar", "menubalk", "nav", "navbar",
    "navigation", "navigatie", "hoofdnavigatie", "subnavigatie", "breadcrumb", "breadcrumbs",
    "kruimelpad", "broodkruimel", "broodkruimels", "kruimelspoor", "cookie", "cookies",
    "cookiebar", "cookiebanner", "cookieconsent", "cookiemelding", "cookiewall", "footer",
    "share", "sharing", "sharebuttons", "socialmedia", "sidebar", "zijbalk", "skiplink",
    "skiplinks", "skipnav", "searchform", "searchbox", "zoekformulier", "zoekbalk", "pagination",
    "paginering", "advert", "advertisement", "advertentie", "usermenu", "pager",
  ]

  /// Words beside which a name says something about the page, not about the element.
  static let disclaimers: Set<String> = [
    "has", "with", "no", "without", "not", "zonder", "met", "open", "closed", "layout", "inline",
    "offset",
  ]

  static let contentsNames: Set<String> = ["toc", "inhoudsopgave", "tableofcontents"]

  static let furnitureRoles: Set<String> = [
    "navigation", "search", "menu", "menubar", "toolbar", "contentinfo", "banner",
  ]

  /// Whole lines, in lower case and without signs at their end.
  static let furnitureLines: Set<String> = [
    "deel deze pagina", "delen", "deel via", "deel dit artikel", "delen op facebook",
    "delen op twitter", "delen op x", "delen op linkedin", "delen via e-mail", "deel op facebook",
    "deel op twitter", "deel op linkedin", "deel via whatsapp", "facebook", "twitter", "linkedin",
    "whatsapp", "print deze pagina", "printen", "pagina printen", "afdrukken", "naar boven",
    "terug naar boven", "direct naar inhoud", "direct naar de inhoud", "ga naar de inhoud",
    "ga naar inhoud", "ga direct naar de inhoud", "spring naar inhoud", "spring naar de inhoud",
    "overslaan en naar de inhoud gaan", "naar de inhoud", "skip to content",
    "skip to main content", "back to top", "u bevindt zich hier", "u bent hier", "you are here",
    "lees voor", "laat voorlezen", "readspeaker", "webreader", "javascript staat uit",
    "no results found", "save this pdf as", "cookies accepteren", "alle cookies accepteren",
    "accepteer alle cookies", "cookies weigeren", "alle cookies weigeren", "cookie-instellingen",
    "cookie instellingen", "cookievoorkeuren", "meer informatie over cookies", "accept cookies",
    "accept all cookies",
  ]

  /// What cookie notices say somewhere in one block.
  static let cookiePhrases: [String] = [
    "maakt gebruik van cookies", "maken gebruik van cookies", "gebruikt cookies",
    "gebruiken cookies", "plaatst cookies", "plaatsen cookies", "cookies accepteren",
    "akkoord met cookies", "gebruik van cookies toe", "gaat u akkoord met het gebruik van cookies",
    "gebruikt functionele cookies", "gebruikt analytische cookies", "uses cookies",
    "we use cookies",
  ]
}
