package org.rogatory.requests;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which acts start, meet, pause and end clocks alike for every kind of request; each kind adds its own. */
public final class RequestClocks {

    /** The other State has the request, so that nobody owes a receipt any more. */
    public static final List<String> RECEIPT = List.of("sys_ack", "sys_ack_urgent");

    /** Word on the progress of the execution, which the other State owes. */
    public static final String PROGRESS = "sys_progress";

    /** What ends when the other State has decided on a request for a person. */
    public static final List<String> DECIDED =
            List.of(PROGRESS, "sys_addinfo", "sys_ack", "sys_ack_urgent", PostponedReview.RULE);

    /** What ends when it has answered against it: there is nothing left to be controlled but its closing. */
    public static final List<String> DECLINED =
            Stream.concat(DECIDED.stream(), Stream.of("sys_control")).toList();

    public static final Set<String> PAUSING =
            Set.of("request_information", "postpone", "record_information_request", "record_postponement");

    /**
     * Word that comes while it is awaited, such as an answer on a part, lets its clock run anew; where the file waits
     * or is over it begins none.
     */
    public static final Set<String> RENEWING =
            Set.of("received_interim_reply", "record_interim_reply", "record_partial_answer");

    private static final Map<String, String> STARTED_BY = Map.ofEntries(
            Map.entry("endorse", "sys_ca_review"),
            Map.entry("submit_by_court", "sys_ca_review"),
            Map.entry("recall_approval", "sys_ca_review"),
            Map.entry("return_for_correction", "sys_correction"),
            Map.entry("transmit", PROGRESS),
            Map.entry("received_interim_reply", PROGRESS),
            Map.entry("record_interim_reply", PROGRESS),
            Map.entry("record_information_request", "sys_addinfo"),
            Map.entry("request_information", "sys_addinfo_partner"),
            Map.entry("register", "sys_triage"));

    private static final Map<String, List<String>> MET_BY = Map.ofEntries(
            Map.entry("approve", List.of("sys_ca_review")),
            Map.entry("return_for_correction", List.of("sys_ca_review")),
            Map.entry("submit", List.of("sys_correction")),
            Map.entry("submit_by_court", List.of("sys_correction")),
            Map.entry("send_information", List.of("sys_addinfo")),
            Map.entry("record_acknowledgement", RECEIPT),
            Map.entry("record_partner_registration", RECEIPT),
            Map.entry("record_postponement", List.of("sys_addinfo", "sys_ack", "sys_ack_urgent")),
            Map.entry("record_information_request", List.of("sys_ack", "sys_ack_urgent", PostponedReview.RULE)),
            Map.entry("register", RECEIPT),
            Map.entry("information_received", List.of("sys_addinfo_partner")),
            Map.entry("record_information", List.of("sys_addinfo_partner")),
            Map.entry("return_without_execution", List.of("sys_triage", "sys_addinfo_partner")));

    private static final Set<String> OVERTAKING = Set.of(
            "record_refusal",
            "record_return",
            "record_postponement",
            "record_information_request",
            "record_interim_reply",
            "received_interim_reply",
            "information_received",
            "record_information",
            "return_without_execution");

    private RequestClocks() {}

    /** Which clock an act starts. */
    public static Map<String, String> startedBy(Map<String, String> own) {
        return with(STARTED_BY, own);
    }

    /** Which clocks an act meets. */
    public static Map<String, List<String>> metBy(Map<String, List<String>> own) {
        return with(MET_BY, own);
    }

    /** What the other State does that makes a reminder of ours pointless. */
    public static Set<String> overtaking(String... own) {
        return Stream.concat(OVERTAKING.stream(), Stream.of(own)).collect(Collectors.toUnmodifiableSet());
    }

    private static <V> Map<String, V> with(Map<String, V> common, Map<String, V> own) {
        var all = new HashMap<>(common);
        all.putAll(own);
        return Map.copyOf(all);
    }
}
