package org.rogatory.journey;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** One browser for all classes: it starts with the first journey and is closed after the last. */
final class OneBrowser implements BeforeAllCallback, AfterAllCallback {

    private @Nullable Chromium opened;

    @Override
    public void beforeAll(ExtensionContext context) {
        opened = context.getRoot()
                .getStore(Namespace.create(OneBrowser.class))
                .computeIfAbsent(Chromium.class, none -> new Chromium(), Chromium.class);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        SeenPages.JOURNEYS.add(context.getRequiredTestClass().getSimpleName());
    }

    Chromium opened() {
        return Objects.requireNonNull(opened);
    }
}
