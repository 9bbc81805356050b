package org.rogatory.referral.service;

import org.rogatory.referral.file.HelpStanding;
import org.springframework.stereotype.Component;

/** Tells the process of a file how far help is. */
@Component
class SupportStanding implements HelpStanding {

    private final SupportRows rows;

    SupportStanding(SupportRows rows) {
        this.rows = rows;
    }

    @Override
    public boolean assessed(String caseRef) {
        return rows.find(caseRef).filter(SupportFile::assessed).isPresent();
    }

    @Override
    public boolean planned(String caseRef) {
        return rows.find(caseRef).filter(SupportFile::agreed).isPresent();
    }
}
