package org.rogatory.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;
import java.beans.Introspector;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rogatory.identity.Role;
import org.rogatory.web.tasks.TaskPages;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** What the models call is there, what is there is called, and every element has its words. */
class ModelBindingTest {

    /** Beans that models call; to read the others takes a quarter of a minute. */
    private static final ImportOption TASKS = location -> location.matches(Pattern.compile(".*Tasks\\.class"));

    private static final Pattern CALL = Pattern.compile("\\$\\{(\\w+Tasks)\\.(\\w+)\\(([^)]*)\\)}");
    private static final Pattern PROCESS = Pattern.compile("<bpmn:process id=\"([\\w-]+)\"");
    private static final Pattern GROUPS = Pattern.compile("candidateGroups=\"([^\"]+)\"");
    private static final String FORM = "camunda:formKey=\"([^\"]*)\"";
    private static final String VISA = "\"(routes/[\\w-]+)\"";
    private static final Path RELEASED = Sources.ROOT.resolve("models-bpmn/src/test/resources/released");
    private static final Pattern NAMED = Pattern.compile(
            "<bpmn:(?:userTask|serviceTask|lane|startEvent|endEvent|callActivity)\\b[^>]*? id=\"(\\w+)\"");

    @Test
    void everyCallOfAModelFindsItsMethodAndEveryMethodItsCall() throws IOException {
        var called = new TreeSet<String>();
        for (var model : models()) {
            called.addAll(calls(model));
        }

        assertThat(called).hasSizeGreaterThan(15).isEqualTo(offered());
    }

    @Test
    void everyElementThatIsShownHasWords() throws IOException {
        var words = words();
        for (var model : models()) {
            var process = PROCESS.matcher(model);
            assertThat(process.find()).isTrue();
            assertThat(words).containsAll(elements(process.group(1), model));
        }
    }

    @Test
    void aShippedModelThatCallsWhatIsGoneIsSeen(@TempDir Path released) throws IOException {
        var old = Files.createDirectories(released.resolve("0.1/mla")).resolve("mla-item.bpmn");
        Files.writeString(old, "camunda:expression=\"${mlaItemTasks.archive(caseRef)}\"");

        assertThat(released(released))
                .hasSize(1)
                .allSatisfy(model -> assertThat(calls(model))
                        .containsExactly("mlaItemTasks.archive/1")
                        .doesNotContainAnyElementsOf(offered()));
    }

    @Test
    void everyGroupOfAModelIsARoleOfTheOffice() throws IOException {
        var groups = models().stream().flatMap(ModelBindingTest::groups).collect(Collectors.toSet());
        assertThat(groups).hasSizeGreaterThan(7).isSubsetOf(roles());
    }

    @Test
    void aGroupThatIsNoRoleIsSeen() {
        assertThat(groups("<bpmn:userTask camunda:candidateGroups=\"registrar, archivist\">"))
                .containsExactly("registrar", "archivist")
                .anyMatch(group -> !roles().contains(group));
    }

    /** Visas are asked by no model; whoever opens their tasks names the form key in the same way. */
    @Test
    void everyFormKeyHasItsPageAndEveryPageItsFormKey() throws IOException {
        var keys = new TreeSet<String>();
        models().forEach(model -> keys.addAll(formKeys(model)));
        assertThat(keys).hasSizeGreaterThan(20);
        var visas = Sources.under("workflow/src/main/java/org/rogatory/routes/visa", "Asking.java");
        keys.addAll(Sources.found(VISA, visas));
        assertThat(keys).isEqualTo(new TreeSet<>(TaskPages.formKeys()));
    }

    @Test
    void aFormKeyWithoutAPageIsSeen() {
        assertThat(formKeys("<bpmn:userTask id=\"ForgetItem\" camunda:formKey=\"mla/forget-item\">"))
                .containsExactly("mla/forget-item")
                .doesNotContainAnyElementsOf(TaskPages.formKeys());
    }

    private static Set<String> formKeys(String model) {
        return Sources.found(FORM, model);
    }

    private static Stream<String> groups(String model) {
        return GROUPS.matcher(model)
                .results()
                .flatMap(found -> Stream.of(found.group(1).split("\\s*,\\s*")));
    }

    private static Set<String> roles() {
        return Stream.of(Role.values()).map(Role::key).collect(Collectors.toSet());
    }

    @Test
    void aCallOfAMissingMethodIsSeen() {
        assertThat(calls("camunda:expression=\"${mlaItemTasks.forget(caseRef, itemRef)}\""))
                .containsExactly("mlaItemTasks.forget/2")
                .doesNotContainAnyElementsOf(offered());
    }

    @Test
    void anElementWithoutWordsIsSeen() throws IOException {
        assertThat(elements("mla-item", "<bpmn:userTask id=\"ForgetItem\" name=\"Forget\">"))
                .containsExactly("mla-item.ForgetItem")
                .doesNotContainAnyElementsOf(words());
    }

    private static Set<String> elements(String process, String model) {
        return NAMED.matcher(model)
                .results()
                .map(element -> process + "." + element.group(1))
                .collect(Collectors.toSet());
    }

    private static Set<String> calls(String model) {
        return CALL.matcher(model)
                .results()
                .map(call -> call.group(1) + "." + call.group(2) + "/" + arguments(call.group(3)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static int arguments(String list) {
        return list.isBlank() ? 0 : list.split(",").length;
    }

    private static Set<String> offered() {
        return new ClassFileImporter()
                        .withImportOption(Predefined.DO_NOT_INCLUDE_TESTS)
                        .withImportOption(TASKS)
                        .importPackages("org.rogatory")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(Component.class))
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .flatMap(ModelBindingTest::offered)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> offered(JavaClass tasks) {
        var named = tasks.getAnnotationOfType(Component.class).value();
        var bean = named.isEmpty() ? Introspector.decapitalize(tasks.getSimpleName()) : named;
        return tasks.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .map(method -> bean + "." + method.getName() + "/" + parameters(method));
    }

    private static int parameters(JavaMethod method) {
        return method.getRawParameterTypes().size();
    }

    private static Set<String> words() throws IOException {
        var words = new Properties();
        for (var file : List.of("mlamodel", "extraditionmodel", "transfermodel", "referralmodel")) {
            words.load(new StringReader(new ClassPathResource("messages/" + file + ".properties")
                    .getContentAsString(StandardCharsets.UTF_8)));
        }
        return words.stringPropertyNames();
    }

    /** The models of today and the copies of those that were shipped and may still run somewhere. */
    private static Set<String> models() throws IOException {
        var models = released(RELEASED);
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:models/**/*.bpmn")) {
            models.add(file.getContentAsString(StandardCharsets.UTF_8));
        }
        return models;
    }

    private static Set<String> released(Path folder) throws IOException {
        var models = new TreeSet<String>();
        if (Files.isDirectory(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file :
                        files.filter(each -> each.toString().endsWith(".bpmn")).toList()) {
                    models.add(Files.readString(file));
                }
            }
        }
        return models;
    }
}
