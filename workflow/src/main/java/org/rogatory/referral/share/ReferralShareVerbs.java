package org.rogatory.referral.share;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.AllowedAction;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.referral.file.ReferralVerbs;
import org.springframework.stereotype.Component;

/** The verbs by which one organisation passes a person on to another. */
@Component
class ReferralShareVerbs implements ReferralVerbs {

    private final ShareActs acts;
    private final ShareMending mending;
    private final ShareGuards guards;
    private final Shares shares;

    ReferralShareVerbs(ShareActs acts, ShareMending mending, ShareGuards guards, Shares shares) {
        this.acts = acts;
        this.mending = mending;
        this.guards = guards;
        this.shares = shares;
    }

    @Override
    public Set<String> verbs() {
        return ShareFields.all();
    }

    @Override
    public List<AllowedAction> all() {
        return ShareFields.all().stream().sorted().map(ShareFields::action).toList();
    }

    @Override
    public List<AllowedAction> actions(CaseFile file, Officer officer) {
        return all().stream()
                .filter(action -> guards.may(file, action.verb(), officer))
                .filter(action -> about(action.verb()) == null
                        || !shares.choices(String.valueOf(about(action.verb())), file)
                                .isEmpty())
                .toList();
    }

    /** The list of those that an act may be about; null where it is about none that is there. */
    private static @Nullable String about(String verb) {
        return switch (verb) {
            case ShareFields.REVOKE -> "shares_open";
            case ShareFields.RESEND -> "shares_lost";
            case ShareFields.FINISH -> "shares_accepted";
            case ShareFields.APPROVE -> "share_overrides";
            default -> null;
        };
    }

    @Override
    public void act(CaseFile file, Act act, Officer officer) {
        guards.demand(file, act, officer);
        switch (act.verb()) {
            case ShareFields.REFER, ShareFields.TRANSFER, ShareFields.ASK -> acts.share(file, act, officer);
            case ShareFields.APPROVE -> acts.approve(file, act, officer);
            case ShareFields.REVOKE -> revoke(file, act, officer);
            case ShareFields.RESEND -> mending.resend(file, act, officer);
            case ShareFields.FINISH -> {
                mending.found(file, act, officer);
                acts.finish(file, act, officer);
                mending.finished(file, act, officer);
            }
            default -> throw Refusal.of("wrong-status");
        }
    }

    private void revoke(CaseFile file, Act act, Officer officer) {
        if (!mending.givesUp(file, act, officer)) {
            acts.revoke(file, act, officer);
        }
    }
}
