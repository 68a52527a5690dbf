/// Every signal, in the order in which they are shown.
///
/// A plain list: what is not in it does not run. Codes are stable and never used again.
package enum SignalCatalogue {
  package static let all: [any Signal] = [
    PolicyNotDelivered(), OnlyDraft(), OutdatedDraft(), ExpiredPolicy(), Undated(),
    StatusNotStated(), ConflictingStatus(), AdoptionNotShown(), ClaimedStillCurrent(),
    TargetGroupNotServed(), TitleVariants(), DuplicateDelivery(), RepealedPaper(),
    UnreadablePaper(), PolicyKnownIndirectly(), SilentPaper(),
    NoRecentEvaluation(), EvaluationNotArranged(), IntendedResults(),
    GemeenteAgainstPartners(), PartnersDisagree(), LoneVoice(), AddresseeDoesNotKnow(),
    QuestionnaireMissing(), ClaimWithoutPaper(), AnswerAboutOwnClients(), PartnerNotIndependent(),
    AnswersClash(), NoNumber(),
    NoPowerToDecide(), NoEscalation(), NoWrittenCooperation(), FamilyLetGo(), FixedMaximum(),
    NoAftercare(), PlanDoesNotGuide(), NoCaseload(), PartyMissing(), WaitingLists(),
    NoSharedTargetGroup(), FamiliesInAanpakUnknown(), RecordsOrPrivacyHinder(), CoercionUnclear(),
    DependsOnPersons(), RepeatedImprovementPoint(),
    ProgressReportMissing(), PointNotAnswered(), IndicatorWithoutFinding(), AanpakNotAssessed(),
  ]
}
