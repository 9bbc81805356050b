package org.rogatory.persons;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
@EnableConfigurationProperties({PersonsSettings.class, CabinetSettings.class})
class PersonsConfiguration {

    /**
     * A lost master key is not replaced while keys wrapped by it exist, and another one is refused: the loss must be
     * seen at once, not with the first file somebody opens.
     */
    @Bean
    MasterKeys masterKeys(PersonsSettings settings, KeyRing ring, ObjectProvider<MasterTokens> tokens) {
        var known = new TreeMap<Integer, WrappingKey>();
        tokens.ifAvailable(some -> known.putAll(some.byNumber()));
        settings.masterKeys().forEach((number, file) -> take(known, number, file));
        if (!known.containsKey(MasterKeys.FIRST)) {
            first(known, settings.masterKey(), ring);
        }
        var masters = new MasterKeys(known, ring.writing());
        ring.demandOpened(masters);
        return masters;
    }

    @Bean
    InstallationMark installationMark(MasterKeys masterKeys, FileKeyRepository keys) {
        var marks = Fingerprint.with(new KeptMark(keys, masterKeys).key());
        return text -> marks.of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Made once, where nothing has been wrapped yet; not asked for any more once others have taken its place. */
    private static void first(Map<Integer, WrappingKey> known, Path file, KeyRing ring) {
        if (ring.empty()) {
            known.put(MasterKeys.FIRST, MasterKey.readOrMake(file));
        } else if (Files.exists(file) || ring.uses(MasterKeys.FIRST) || ring.writing() == MasterKeys.FIRST) {
            known.put(MasterKeys.FIRST, MasterKey.read(file));
        }
    }

    private static void take(Map<Integer, WrappingKey> known, int number, Path file) {
        if (number <= MasterKeys.FIRST || known.containsKey(number)) {
            throw new MasterKeyRefused("The master key number " + number
                    + " is named twice or has no number of its own; further ones are numbered from 2 on");
        }
        known.put(number, MasterKey.read(file));
    }
}
