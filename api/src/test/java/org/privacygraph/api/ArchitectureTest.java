package org.privacygraph.api;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String API = "org.privacygraph.api";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(API);

    @Test
    @DisplayName("Nothing in the API touches the Neo4j driver: questions are asked by the queries module.")
    void nothing_touches_the_driver() {
        check(noClasses().should().dependOnClassesThat().resideInAPackage("org.neo4j.."));
    }

    @Test
    @DisplayName("Only the HTTP package knows the web server.")
    void only_http_knows_the_web_server() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(API + ".http..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.helidon.."));
    }

    @Test
    @DisplayName("Only the command line knows picocli.")
    void only_the_command_line_knows_picocli() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(API + ".cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli.."));
    }

    @Test
    @DisplayName("Nothing that answers questions knows the command line.")
    void nothing_knows_the_command_line() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(API + ".cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(API + ".cli.."));
    }

    private static void check(ArchRule rule) {
        rule.check(CLASSES);
    }
}
