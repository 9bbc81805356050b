package org.rogatory.registers;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.directory.DemoStart;
import org.rogatory.directory.Directory;
import org.rogatory.directory.ReferenceFiles;
import org.rogatory.directory.ReferenceRecord;
import org.springframework.stereotype.Component;

/**
 * Lets hosted authorities of the demo begin with an invented nomenclature; one that is there is left alone. It is there
 * before the demo world, which enters its files, and before the node answers.
 */
@Component
class DemoNomenclature extends DemoStart {

    private static final int STEP = 0;

    private static final String FILE = "nomenclature-demo.yaml";

    private final RegistersSettings settings;
    private final Nomenclature nomenclature;
    private final Directory directory;

    DemoNomenclature(RegistersSettings settings, Nomenclature nomenclature, Directory directory) {
        super(STEP);
        this.settings = settings;
        this.nomenclature = nomenclature;
        this.directory = directory;
    }

    @Override
    protected void begin() {
        if (settings.demoNomenclature()) {
            read(ReferenceFiles.shipped()).stream()
                    .filter(index -> directory.hosts(
                            directory.authority(index.authority()).state()))
                    .collect(Collectors.groupingBy(NewIndex::authority))
                    .forEach(nomenclature::begin);
        }
    }

    static List<NewIndex> read(ReferenceFiles files) {
        var file = files.read(FILE);
        var indices = file.rows("indices");
        return file.records("authorities", "key").stream()
                .flatMap(authority -> of(authority, indices))
                .toList();
    }

    private static Stream<NewIndex> of(ReferenceRecord authority, List<ReferenceRecord> indices) {
        return indices.stream()
                .map(index -> new NewIndex(
                        authority.name(),
                        kind(index),
                        authority.text("section") + "-" + index.text("code"),
                        index.wording("title"),
                        authority.text("template"),
                        subjects(index),
                        authority.date("valid_from"),
                        null));
    }

    private static Set<LetterSubject> subjects(ReferenceRecord index) {
        return index.texts("subjects").stream()
                .map(key -> LetterSubject.of(key).orElseThrow(() -> index.broken("subjects", "unknown letter " + key)))
                .collect(Collectors.toSet());
    }

    private static JournalKind kind(ReferenceRecord index) {
        return JournalKind.of(index.text("kind")).orElseThrow(() -> index.broken("kind", "unknown journal"));
    }
}
