package org.privacygraph.queries;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String ROOT = "org.privacygraph.queries";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void only_the_root_touches_the_driver() {
        check(
                "Only the root of the queries touches the Neo4j driver.",
                noClasses()
                        .that()
                        .resideOutsideOfPackage(ROOT)
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.neo4j.."));
    }

    @Test
    void nothing_writes_or_connects() {
        check(
                "Queries neither write nor open connections.",
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.privacygraph.store..", "org.privacygraph.connection.."));
    }

    @Test
    void importers_and_the_api_are_unknown() {
        check(
                "Queries know neither the importers nor the API.",
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "org.privacygraph.importers..", "org.privacygraph.api..", "graphql..", "io.helidon.."));
    }

    @Test
    void the_root_knows_no_domain() {
        check(
                "The root runs questions and knows none of them.",
                noClasses()
                        .that()
                        .resideInAPackage(ROOT)
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(ROOT + ".(*)"));
    }

    @Test
    void domains_do_not_depend_on_each_other_in_circles() {
        check(
                "Domains do not depend on each other in circles.",
                slices().matching(ROOT + ".(*)..").should().beFreeOfCycles());
    }

    @Test
    void public_classes_are_final() {
        check(
                "Public classes are final, records or enums.",
                classes()
                        .that()
                        .arePublic()
                        .and()
                        .areTopLevelClasses()
                        .and()
                        .areNotInterfaces()
                        .and()
                        .areNotEnums()
                        .should()
                        .haveModifier(JavaModifier.FINAL));
    }

    private static void check(String sentence, ArchRule rule) {
        rule.as(sentence).check(CLASSES);
    }
}
