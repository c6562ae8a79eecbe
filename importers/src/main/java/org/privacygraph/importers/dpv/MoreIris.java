package org.privacygraph.importers.dpv;

import java.util.Map;
import org.privacygraph.vocabulary.Scheme;

/** DPV terms that mean the same as a concept of the shared vocabulary which carries another IRI. */
final class MoreIris {

    private static final String DPV = DpvTerms.DPV;
    private static final String GDPR = DpvTerms.GDPR;

    /** The legal bases of the core vocabulary, which GDPR's are made of. */
    private static final Map<String, String> LEGAL_BASES = Map.ofEntries(
            Map.entry(DPV + "Consent", "A6_1_A"),
            Map.entry(DPV + "InformedConsent", "A6_1_A"),
            Map.entry(DPV + "ExpressedConsent", "A6_1_A"),
            Map.entry(GDPR + "Consent", "A6_1_A"),
            Map.entry(DPV + "Contract", "A6_1_B"),
            Map.entry(DPV + "ContractPerformance", "A6_1_B_CONTRACT_PERFORMANCE"),
            Map.entry(DPV + "EnterIntoContract", "A6_1_B_ENTER_INTO_CONTRACT"),
            Map.entry(DPV + "LegalObligation", "A6_1_C"),
            Map.entry(DPV + "VitalInterest", "A6_1_D"),
            Map.entry(DPV + "VitalInterestOfDataSubject", "A6_1_D_DATA_SUBJECT"),
            Map.entry(DPV + "VitalInterestOfNaturalPerson", "A6_1_D_NATURAL_PERSON"),
            Map.entry(DPV + "PublicInterest", "A6_1_E_PUBLIC_INTEREST"),
            Map.entry(DPV + "OfficialAuthorityOfController", "A6_1_E_OFFICIAL_AUTHORITY"),
            Map.entry(DPV + "LegitimateInterest", "A6_1_F"),
            Map.entry(DPV + "LegitimateInterestOfController", "A6_1_F_CONTROLLER"),
            Map.entry(DPV + "LegitimateInterestOfThirdParty", "A6_1_F_THIRD_PARTY"));

    private static final Map<String, String> TRANSFER_TOOLS = Map.of(
            GDPR + "AdequacyDecision", "A45",
            GDPR + "SCCByCommission", "A46_2_C",
            GDPR + "SCCBySupervisoryAuthority", "A46_2_D",
            GDPR + "StandardContractualClauses", "A46",
            GDPR + "AdHocContractualClauses", "A46_3_A",
            GDPR + "CodesOfConductForDataTransfers", "A46_2_E",
            GDPR + "CertificationMechanismsForDataTransfers", "A46_2_F");

    private MoreIris() {}

    /** Keys by IRI. */
    static Map<String, String> of(Scheme scheme) {
        return switch (scheme) {
            case LEGAL_BASIS -> LEGAL_BASES;
            case TRANSFER_TOOL -> TRANSFER_TOOLS;
            case PERSONAL_DATA_CATEGORY,
                    PURPOSE,
                    DATA_SUBJECT_CATEGORY,
                    RECIPIENT_CATEGORY,
                    RIGHT,
                    MEASURE,
                    STATUTE,
                    COUNTRY,
                    REGION -> Map.of();
        };
    }
}
