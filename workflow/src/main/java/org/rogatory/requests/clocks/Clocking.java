package org.rogatory.requests.clocks;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which acts start, meet, pause, resume and end which clocks of one kind of file.
 *
 * @param startedBy the rule whose clock an act starts
 * @param metBy the rules whose clocks an act meets
 * @param fromReceipt acts whose clock runs from the day of receipt, which whoever writes down what came by hand names
 * @param pausing acts after which the clocks of the office wait
 * @param resuming acts after which they go on
 * @param ending acts after which nothing is awaited any more
 * @param overtaking what the other State does by them makes a reminder of ours pointless
 * @param telling what we tell by them makes an interim reply of ours pointless
 * @param reporting statuses in which the other State awaits what we have written, though the person has died
 * @param outliving kinds of letters that tell what became of the person, also where its request is withdrawn
 */
public record Clocking(
        Map<String, String> startedBy,
        Map<String, List<String>> metBy,
        Set<String> fromReceipt,
        Set<String> pausing,
        Set<String> resuming,
        Set<String> ending,
        Set<String> overtaking,
        Set<String> telling,
        Set<String> reporting,
        Set<String> outliving) {}
