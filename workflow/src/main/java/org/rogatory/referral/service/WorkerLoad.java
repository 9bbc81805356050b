package org.rogatory.referral.service;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** For how many open files somebody answers; counted with each change, so that no list counts. */
@Entity
@Table(name = "referral_load")
class WorkerLoad {

    @Id
    private String worker;

    private int openFiles;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected WorkerLoad() {}

    WorkerLoad(String worker, int openFiles) {
        this.worker = worker;
        this.openFiles = openFiles;
    }

    String worker() {
        return worker;
    }

    int openFiles() {
        return openFiles;
    }
}
