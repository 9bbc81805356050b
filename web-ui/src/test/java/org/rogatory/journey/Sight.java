package org.rogatory.journey;

/** How a reader sees pages. */
enum Sight {
    DESK(1280, 900),
    PHONE(390, 844),
    WITHOUT_SCRIPTS(1280, 900);

    private final int width;
    private final int height;

    Sight(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }
}
