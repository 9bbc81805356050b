package org.rogatory.walk;

import java.util.List;
import java.util.Set;

/**
 * Whose a thing is: the address that names it answers him. Otherwise it could be not there for anybody, and the column
 * of refusals would prove nothing.
 */
record Held(String place, String row, String holder) {

    /** Each thing that is filled, and who may read it or do something with it. */
    static final List<Held> ALL = List.of(
            new Held("absenceId", "POST /absences/{id}/cancel", "court.uz"),
            new Held("grantId", "GET /api/v1/access/grants/{grantId}", "head.uz"),
            new Held("trustRef", "GET /administration/trust/lines/{ref}/withdraw", "admin.kz"),
            new Held("username", "GET /administration/users/{username}", "admin.kz"),
            new Held("actId", "GET /api/v1/archive/acts/{actId}", "registrar.uz"),
            new Held("listId", "GET /api/v1/cases/{caseRef}/inventories/{listId}", "officer.uz"),
            new Held("uploadRef", "HEAD /api/v1/cases/{caseRef}/uploads/{uploadRef}", "officer.uz"),
            new Held("resolutionId", "GET /cases/{caseRef}/resolutions/{id}/{act}", "supervisor.uz"),
            new Held("deskResolutionId", "GET /letters/{caseRef}/resolutions/{id}/{act}", "supervisor.uz"),
            new Held("importId", "GET /api/v1/imports/{importId}", "registrar.uz.uz-sc"),
            new Held("isolationId", "GET /api/v1/isolations/{isolationId}", "admin.kz"),
            new Held("ruleId", "GET /api/v1/signing-ways/{ruleId}", "admin.kz"),
            new Held("carrierRef", "GET /carriers/{ref}", "admin.kz"),
            new Held("handoverId", "GET /handovers/{id}", "admin.kz"),
            new Held("rowId", "POST /handovers/{id}/things/{row}/drop", "admin.kz"),
            new Held("noticeId", "POST /notices/{noticeId}/read", "head.uz"),
            new Held("taskId", "POST /cases/{caseRef}/tasks/{taskId}/take", "head.uz"),
            new Held("viewId", "POST /work/all/views/{viewId}/drop", "head.uz"),
            new Held("exportId", "GET /subject-exports/{exportId}", "head.uz"),
            new Held("webhookRef", "POST /webhooks/{ref}/stop", "admin.kz"),
            new Held("indexId", "GET /nomenclature/{id}/change", "admin.kz"),
            new Held("routeId", "GET /routes/{id}/end", "admin.kz"),
            new Held("ownRouteId", "GET /routes/{id}", "officer.uz"),
            new Held("rightId", "GET /signing-rights/{id}/revoke", "admin.kz"),
            new Held("heldFile", "POST /cases/{caseRef}/archive/holds/{holdId}/ask", "head.uz"),
            new Held("holdId", "POST /cases/{caseRef}/archive/holds/{holdId}/ask", "head.uz"),
            new Held("reservedId", "GET /access/files/{caseRef}/readers/{reservedId}", "head.uz"),
            new Held("jobId", "GET /operations/jobs/{jobId}", "operator.kz"));

    /** Where everybody is answered alike: that it is his shows in what has become of it. */
    private static final Set<String> SILENT = Set.of("absenceId", "rowId", "noticeId", "taskId", "viewId");

    boolean changes() {
        return SILENT.contains(place);
    }
}
