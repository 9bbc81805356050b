package org.rogatory.architecture.samples.onlytheenginecallstasks;

/** Must fail: does the engine's work. */
class Impatient {

    void hurry(LetterTasks tasks) {
        tasks.renderLetter("UZ-MLA-2026-000001");
    }
}
