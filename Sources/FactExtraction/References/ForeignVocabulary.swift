/// Words of computers and of English, by which what is no paper of a gemeente is told from its papers.
///
/// Data only, folded.
/// - Source: written from knowledge of the field in December 2026: the words for which the names of protocols stand;
///   products that reports on research name; the commonest words of English titles that Dutch papers name.
enum ForeignVocabulary {
  /// Words of technical protocols.
  static let technical = words(
    """
    transfer transport transmission control message messaging queuing object access hypertext hyper text
    collaboration internet remote desktop mail file simple secure security layer update agreement datagram user
    directory lightweight host configuration domain routing session initiation telemetry shell socket exchange
    advanced authentication authorization open profile discovery gateway tls ssl soap http https tcp udp ftp sftp
    smtp imap ldap oauth ebms ebms2 ebms3 api rest as2 as4 ip ipv4 ipv6 dns dhcp xml json wus amqp mqtt rdp ssh saml
    oidc sip snmp tcp/ip w3c iso ws-rm ebxml smp sml cpa
    """)

  /// Compounds that name software.
  static let softwareTypes = words(
    """
    softwareprogramma computerprogramma tekstverwerkingsprogramma rekenprogramma registratieprogramma
    analyseprogramma antivirusprogramma spreadsheetprogramma boekhoudprogramma administratieprogramma
    """)

  /// Products, as first word behind "programma".
  static let software = words(
    """
    spss excel word powerpoint outlook windows office maxqda atlas nvivo stata matlab python arcgis qgis photoshop
    access teams sharepoint
    """)

  /// Words of titles in English that no Dutch title bears.
  static let english = words(
    """
    the and for on with from towards about your our their its between through without an are know every
    everything action strategy strategies european europe new global world international report framework convention guidelines
    guidance green deal circular economy policy review resilience transition transitions clean energy health rights
    right child children urban security sustainability sustainable development goals minerals materials raw outlook
    special assessment assessments climate change biodiversity services ecosystem role path charting payments retail
    early help youth family families education united nations programme toolkit
    interoperability public interest communities approach
    """)

  /// Small words that only a Dutch title bears.
  static let dutch = words(
    "de het een van voor en met naar tot bij uit op te om onze ons wij zijn is onder tussen over")

  /// Labels of a record of a regulation, as they grow together with their value.
  static let gluedLabels = [
    "citeertitel", "regeling", "officiele titel", "titel", "onderwerp", "naam", "organisatie",
  ]

  private static func words(_ list: String) -> WordTable<Void> {
    ReferenceVocabulary.words(list)
  }
}
