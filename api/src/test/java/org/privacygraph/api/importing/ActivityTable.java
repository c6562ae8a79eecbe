package org.privacygraph.api.importing;

import java.util.List;
import java.util.Random;

/** Synthetic records of processing, as separated values with the headers of the ICO's sheet for controllers. */
final class ActivityTable {

    static final List<String> HEADERS = List.of(
            "Business function",
            "Purpose of processing",
            "Name and contact details of joint controller (if applicable)",
            "Categories of individuals",
            "Categories of personal data",
            "Categories of recipients",
            "Retention schedule (if possible)",
            "General description of technical and organisational security measures (if possible)",
            "Article 6 lawful basis for processing personal data");

    private static final List<String> FUNCTIONS = List.of("Finance", "Sales", "Human resources", "Support", "Security");
    private static final List<String> PURPOSES = List.of(
            "Marketing",
            "Payment management",
            "Service provision",
            "Fraud prevention and detection",
            "Record management");
    private static final List<String> PEOPLE = List.of("Customers", "Employees", "Suppliers", "Visitors", "Applicants");
    private static final List<String> DATA =
            List.of("Name", "Email address", "Telephone number", "Postal address", "IP address", "Bank account", "Age");
    private static final List<String> RECIPIENTS =
            List.of("IT service providers", "Banks", "Auditors", "Tax authorities", "Couriers", "Insurers");
    private static final List<String> KEPT = List.of("6 years", "30 days", "12 months", "2 years");
    private static final List<String> MEASURES = List.of("Encryption", "Access control", "Training", "Backups");
    private static final List<String> BASES =
            List.of("Art. 6(1)(b) GDPR", "Art. 6(1)(c) GDPR", "Art. 6(1)(f) GDPR", "Art. 6(1)(a) GDPR");

    private ActivityTable() {}

    /** A table whose rows differ in their purposes at least. */
    static String of(String controller, int rows) {
        StringBuilder table = new StringBuilder(String.join(",", HEADERS)).append("\n");
        Random random = new Random(controller.hashCode());
        for (int i = 0; i < rows; i++) {
            table.append(String.join(
                            ",",
                            one(FUNCTIONS, random),
                            one(PURPOSES, random) + "; " + controller + " activity " + i,
                            "",
                            two(PEOPLE, random),
                            two(DATA, random) + "; " + two(DATA, random),
                            two(RECIPIENTS, random),
                            one(KEPT, random),
                            one(MEASURES, random),
                            one(BASES, random)))
                    .append("\n");
        }
        return table.toString();
    }

    private static String one(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    private static String two(List<String> words, Random random) {
        return one(words, random) + "; " + one(words, random);
    }
}
