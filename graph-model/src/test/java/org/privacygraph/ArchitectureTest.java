package org.privacygraph;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String ROOT = "org.privacygraph";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void only_the_graph_the_connection_and_the_store_touch_the_driver() {
        check(
                "Only the graph, the connection and the store touch the Neo4j driver.",
                noClasses()
                        .that()
                        .resideOutsideOfPackages(ROOT + ".graph", ROOT + ".connection", ROOT + ".store")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.neo4j.."));
    }

    @Test
    void only_the_connection_knows_the_embedded_database() {
        check(
                "Only the connection knows the embedded database, which is an optional dependency.",
                noClasses()
                        .that()
                        .resideOutsideOfPackage(ROOT + ".connection")
                        .should()
                        .dependOnClassesThat(
                                resideInAPackage("org.neo4j..").and(not(resideInAPackage("org.neo4j.driver..")))));
    }

    @Test
    void only_the_graph_knows_how_migrations_run() {
        check(
                "Only the graph knows by which library its migrations run.",
                noClasses()
                        .that()
                        .resideOutsideOfPackage(ROOT + ".graph")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("ac.simons.."));
    }

    @Test
    void facts_know_nothing_of_the_graph() {
        check(
                "What can be said, where it is from and what the shared words mean know nothing of the graph.",
                noClasses()
                        .that()
                        .resideInAnyPackage(ROOT + ".fact", ROOT + ".provenance", ROOT + ".vocabulary")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(ROOT + ".graph", ROOT + ".connection", ROOT + ".store"));
    }

    @Test
    void the_connection_knows_nothing_of_what_it_connects_to() {
        check(
                "The connection knows nothing of what is said or stored through it.",
                noClasses()
                        .that()
                        .resideInAPackage(ROOT + ".connection")
                        .should()
                        .dependOnClassesThat(
                                resideInAPackage(ROOT + "..").and(not(resideInAnyPackage(ROOT + ".connection")))));
    }

    @Test
    void packages_do_not_depend_on_each_other_in_circles() {
        check(
                "Packages do not depend on each other in circles.",
                slices().matching(ROOT + ".(*)..").should().beFreeOfCycles());
    }

    @Test
    void public_types_are_closed() {
        check(
                "Public types are final, records, enums, sealed, or interfaces.",
                classes().that().arePublic().and().areTopLevelClasses().should(ArchCondition.from(closed())));
    }

    private static DescribedPredicate<JavaClass> closed() {
        return DescribedPredicate.describe(
                "final, sealed or an interface",
                type -> type.isInterface()
                        || type.isEnum()
                        || type.getModifiers().contains(JavaModifier.FINAL)
                        || type.reflect().isSealed());
    }

    private static void check(String sentence, ArchRule rule) {
        rule.as(sentence).check(CLASSES);
    }
}
