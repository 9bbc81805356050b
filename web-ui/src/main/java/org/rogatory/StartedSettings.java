package org.rogatory;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.audit.StartFacts;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.stereotype.Component;

/** A fingerprint of the settings a node has started with: two starts with different settings do not look alike. */
@Component
class StartedSettings implements StartFacts {

    private static final Pattern OURS = Pattern.compile("rogatory\\..*|ROGATORY_.*|spring\\.datasource\\.url");
    private static final Pattern SECRET = Pattern.compile("(?i).*(password|secret|pin).*");
    private static final int BRIEF = 16;

    private final ConfigurableEnvironment settings;

    StartedSettings(ConfigurableEnvironment settings) {
        this.settings = settings;
    }

    @Override
    public Map<String, String> facts() {
        var names = settings.getPropertySources().stream()
                .flatMap(source -> source instanceof EnumerablePropertySource<?> known
                        ? Stream.of(known.getPropertyNames())
                        : Stream.empty())
                .filter(name ->
                        OURS.matcher(name).matches() && !SECRET.matcher(name).matches())
                .collect(Collectors.toCollection(TreeSet::new));
        var text = names.stream()
                .map(name -> name + "=" + settings.getProperty(name))
                .collect(Collectors.joining("\n"));
        return Map.of("settings", sha256(text).substring(0, BRIEF));
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java runtime", e);
        }
    }
}
