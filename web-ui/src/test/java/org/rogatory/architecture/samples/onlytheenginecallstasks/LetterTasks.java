package org.rogatory.architecture.samples.onlytheenginecallstasks;

/** What a process would call. */
public class LetterTasks {

    public void renderLetter(String caseRef) {}
}
