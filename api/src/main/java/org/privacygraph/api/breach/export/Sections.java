package org.privacygraph.api.breach.export;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the answer about a breach into the order in which a responder needs it. */
final class Sections {

    private static final String NOT_STATED = "not stated";

    private Sections() {}

    static List<Section> of(Answer impact) {
        return List.of(
                incident(impact.at("incident")),
                deadlines(impact),
                controllers(impact.at("controllers")),
                authorities(impact),
                signals(impact),
                categories(impact),
                denials(impact),
                people(impact),
                data(impact.at("data")),
                recipients(impact.at("recipients")),
                activities(impact.at("activities")),
                countries(impact),
                measures(impact),
                open(impact));
    }

    private static Section incident(Answer incident) {
        return new Section(
                "What has happened",
                List.of(
                        "This page tells what documents say should be there, not what was taken.",
                        "Nothing on it replaces a judgement; what it cannot know stands at its end."),
                List.of("what", "as given"),
                List.of(
                        List.of("Where it happened", incident.joined("breached", "name")),
                        List.of("Category of data", incident.at("dataCategory").text("label", "any")),
                        List.of("Country of the data", incident.at("country").text("label", "any")),
                        List.of("People are in", orElse(incident.joined("dataSubjectsIn", "label"), "not given")),
                        List.of("Began", incident.moment("beganAt", "not given")),
                        List.of("Noticed", incident.moment("noticedAt", "not given")),
                        List.of("Law as of", incident.text("asOf")),
                        List.of("Answered at", incident.moment("answeredAt", ""))));
    }

    private static Section deadlines(Answer impact) {
        return new Section(
                "What to do, and until when",
                List.of(),
                List.of("who", "article", "what", "until", "time left", "source"),
                impact.each("deadlines").stream()
                        .map(one -> List.of(
                                one.words("bearer"),
                                one.text("article"),
                                one.text("words"),
                                one.moment("until", orElse(one.hours("within"), "without undue delay")),
                                one.is("isOverdue") ? "OVERDUE by " + one.hours("remaining") : one.hours("remaining"),
                                one.text("source")))
                        .toList());
    }

    private static Section controllers(Answer controllers) {
        return new Section(
                "Controllers concerned",
                cut(controllers),
                List.of(
                        "controller",
                        "why",
                        "told by the processor",
                        "way",
                        "contacts",
                        "place",
                        "authority",
                        "evidence"),
                controllers.each("nodes").stream().map(Sections::controller).toList());
    }

    private static List<String> controller(Answer one) {
        return List.of(
                one.at("party").text("name") + " (" + one.at("party").text("id") + ")",
                one.words("concerns") + (one.is("isCertain") ? "" : " (may include: not certain)"),
                one.is("mustBeToldByProcessor") ? "must be, GDPR Art. 33(2)" : "",
                one.each("paths").stream().map(Sections::way).collect(Collectors.joining("; "))
                        + (one.text("assertion").equals("STATED") ? "" : " [" + one.words("assertion") + "]"),
                orElse(contacts(one), NOT_STATED),
                orElse(one.joined("places", "label"), NOT_STATED),
                one.each("authorities").stream()
                        .map(authority -> authority.words("role") + " "
                                + authority.at("country").text("code"))
                        .collect(Collectors.joining("; ")),
                evidence(one));
    }

    private static String way(Answer path) {
        List<Answer> steps = path.each("steps");
        return Stream.concat(
                        steps.stream().limit(1).map(step -> step.at("from").text("name")),
                        steps.stream().map(step -> step.at("to").text("name")))
                .collect(Collectors.joining(" > "));
    }

    private static String contacts(Answer one) {
        return one.each("contactPoints").stream()
                .map(contact -> Stream.concat(
                                Stream.of(contact.words("kind")),
                                Stream.of("addressee", "email", "phone", "postalAddress", "url")
                                        .map(contact::text))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }

    private static String evidence(Answer one) {
        return one.each("evidence").stream()
                .map(statement -> Stream.of(statement.at("document").text("title"), statement.text("locator"))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(": ")))
                .collect(Collectors.joining("; "));
    }

    private static Section authorities(Answer impact) {
        return new Section(
                "Supervisory authorities",
                List.of("The forms are those for complaints; an authority may have another one for breaches."),
                List.of("controllers", "role", "country", "rule", "authorities"),
                impact.each("authorities").stream()
                        .map(one -> {
                            Answer authority = one.at("authority");
                            return List.of(
                                    one.text("controllerCount"),
                                    authority.words("role"),
                                    authority
                                            .at("country")
                                            .text(
                                                    "label",
                                                    authority.text("role").equals("EACH_CONCERNED")
                                                            ? "not known: any of the EEA"
                                                            : "not known"),
                                    Stream.of(authority.text("article"), authority.text("words"))
                                            .filter(text -> !text.isEmpty())
                                            .collect(Collectors.joining(": ")),
                                    (authority.is("isOneOfSeveral") ? "One of these; which one is not told here: " : "")
                                            + authority.each("authorities").stream()
                                                    .map(each -> each.text("name") + ", " + contacts(each))
                                                    .collect(Collectors.joining("; ")));
                        })
                        .toList());
    }

    private static Section signals(Answer impact) {
        return new Section(
                "Signals of a high risk to people (GDPR Art. 34)",
                List.of("That no signal is found does not mean that there is no risk."),
                List.of("speaks", "reason", "article", "rests on", "source"),
                impact.each("highRiskSignals").stream()
                        .map(one -> List.of(
                                one.is("speaksForHighRisk") ? "for" : "against",
                                one.text("reason"),
                                one.text("article"),
                                one.text("count") + ": " + one.joined("dataItems", "name")
                                        + one.joined("dataSubjects", "name") + one.joined("measures", "name"),
                                one.text("source")))
                        .toList());
    }

    private static Section categories(Answer impact) {
        return new Section(
                "Categories of data",
                List.of(),
                List.of("category", "Art. 9", "Art. 10", "documents say", "items", "activities", "in their words"),
                impact.each("dataCategories").stream()
                        .map(one -> List.of(
                                one.at("category")
                                        .text(
                                                "label",
                                                one.is("isItemised")
                                                        ? "not coded: may include any"
                                                        : "not itemised: may include any"),
                                one.is("isSpecialCategory") ? "yes" : "",
                                one.is("isCriminalOffenceData") ? "yes" : "",
                                one.words("standings") + (one.is("isContradicted") ? " (CONTRADICTED)" : ""),
                                one.text("itemCount"),
                                one.text("activityCount"),
                                one.joined("dataItems", "name")))
                        .toList());
    }

    private static Section denials(Answer impact) {
        return new Section(
                "What documents deny",
                List.of(),
                List.of("statement", "document", "place"),
                impact.each("denials").stream()
                        .map(one -> List.of(
                                one.text("statement"),
                                one.at("document").text("title"),
                                one.joined("evidence", "locator")))
                        .toList());
    }

    private static Section people(Answer impact) {
        return new Section(
                "People",
                List.of("How many they are is not known."),
                List.of("category", "activities", "in the words of the documents"),
                impact.each("dataSubjects").stream()
                        .map(one -> List.of(
                                one.at("category").text("label", one.is("isStated") ? "not coded" : NOT_STATED),
                                one.text("activityCount"),
                                one.joined("groups", "name")))
                        .toList());
    }

    private static Section data(Answer data) {
        return new Section(
                "Data",
                cut(data),
                List.of("activity", "item", "went to", "documents say", "evidence"),
                data.each("nodes").stream()
                        .map(one -> List.of(
                                one.at("activity").text("name") + " ("
                                        + one.at("activity").at("document").text("title") + ")",
                                one.at("dataItem").text("name", "not itemised"),
                                one.at("flow").at("recipient").at("party").text("name"),
                                one.words("standings")
                                        + (one.is("isContradicted") ? " (CONTRADICTED)" : "")
                                        + (one.is("isCertain") ? "" : " (may include)"),
                                one.at("flow").joined("evidence", "locator")))
                        .toList());
    }

    private static Section recipients(Answer recipients) {
        return new Section(
                "Sub-processors and other recipients",
                cut(recipients),
                List.of("recipient", "role", "hands from there", "said", "disclosures"),
                recipients.each("nodes").stream()
                        .map(one -> List.of(
                                one.at("party").text("name") + " ("
                                        + one.at("party").text("id") + ")",
                                one.words("role"),
                                one.text("distance"),
                                one.words("assertion"),
                                one.text("disclosureCount")))
                        .toList());
    }

    private static Section activities(Answer activities) {
        return new Section(
                "Activities",
                cut(activities),
                List.of("activity", "document", "evidence"),
                activities.each("nodes").stream()
                        .map(one -> List.of(
                                one.text("name"), one.at("document").text("title"), one.joined("evidence", "locator")))
                        .toList());
    }

    private static Section countries(Answer impact) {
        return new Section(
                "Countries where the data were received",
                List.of(),
                List.of("country or region", "disclosures"),
                impact.each("countries").stream()
                        .map(one -> List.of(one.at("place").text("label", NOT_STATED), one.text("disclosureCount")))
                        .toList());
    }

    private static Section measures(Answer impact) {
        return new Section(
                "Measures in place",
                List.of(),
                List.of("measure", "activities", "may make data unintelligible (GDPR Art. 34(3)(a))", "in their words"),
                impact.each("measures").stream()
                        .map(one -> List.of(
                                one.at("concept").text("label", "not coded"),
                                one.text("activityCount"),
                                one.is("mayMakeUnintelligible") ? "yes" : "",
                                one.joined("measures", "name")))
                        .toList());
    }

    private static Section open(Answer impact) {
        return new Section(
                "What a person must find out",
                List.of(),
                List.of("article", "what it asks", "why it is not known", "answer"),
                impact.each("notKnown").stream()
                        .map(one -> List.of(one.text("article"), one.text("asked"), one.text("why"), ""))
                        .toList());
    }

    private static List<String> cut(Answer list) {
        int shown = list.each("nodes").size();
        String total = list.text("totalCount");
        return String.valueOf(shown).equals(total)
                ? List.of("All " + total + ".")
                : List.of(
                        "CUT: the first %d of %s are shown. The table (CSV) has all controllers; ask for further pages of the rest."
                                .formatted(shown, total));
    }

    private static String orElse(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }
}
