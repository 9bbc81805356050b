package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The packaged node says what it is made of (CycloneDX): its libraries by name and version, and no licence of ours. */
class BillOfMaterialsDrill {

    private static final String LIBRARIES = "BOOT-INF/lib/";
    private static final String BILL = "META-INF/sbom/application.cdx.json";

    @Test
    void namesEveryLibraryInTheJar() throws IOException {
        try (var jar = new ZipFile(ChildNode.JAR.toFile())) {
            var bill = bill(jar);
            assertThat(bill.path("bomFormat").asString("")).isEqualTo("CycloneDX");
            var named = bill.path("components")
                    .valueStream()
                    .flatMap(BillOfMaterialsDrill::names)
                    .toList();

            assertThat(libraries(jar))
                    .hasSizeGreaterThan(100)
                    .filteredOn(library -> named.stream().noneMatch(library::startsWith))
                    .isEmpty();
        }
    }

    /** None is chosen yet; that of the parent of the build is not theirs. */
    @Test
    void namesNoLicenceOfModulesOfOurOwn() throws IOException {
        try (var jar = new ZipFile(ChildNode.JAR.toFile())) {
            var bill = bill(jar);
            var own = Stream.concat(
                            Stream.of(bill.path("metadata").path("component")),
                            bill.path("components").valueStream())
                    .filter(part -> "org.rogatory".equals(part.path("group").asString("")))
                    .toList();

            assertThat(own).hasSizeGreaterThan(1);
            assertThat(own).allMatch(part -> part.path("licenses").isEmpty());
        }
    }

    /** Two libraries of one name and version lie in the jar with the names of their groups before theirs. */
    private static Stream<String> names(JsonNode part) {
        var name = part.path("name").asString("") + "-" + part.path("version").asString("");
        return Stream.of(name, part.path("group").asString("") + "-" + name);
    }

    private static JsonNode bill(ZipFile jar) throws IOException {
        var entry = jar.stream()
                .filter(each -> each.getName().endsWith(BILL))
                .findFirst()
                .orElseThrow();
        try (var content = jar.getInputStream(entry)) {
            return JsonMapper.shared().readTree(content);
        }
    }

    /** All but the tool that unpacks the jar, which is put in after the bill is written. */
    private static List<String> libraries(ZipFile jar) {
        return jar.stream()
                .map(ZipEntry::getName)
                .filter(name -> name.startsWith(LIBRARIES) && name.endsWith(".jar"))
                .map(name -> Path.of(name).getFileName().toString())
                .filter(name -> !name.startsWith("spring-boot-jarmode-tools-"))
                .toList();
    }
}
