package org.korrigo.rest.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.korrigo.application.finalisation.FinalisationCheck;
import org.korrigo.application.finalisation.FinalisationRules;
import org.korrigo.application.finalisation.Finalisations;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;

/** A copy that lacks everything a copy can lack. */
public final class FakeFinalisations implements Finalisations {

    FinalisationRules rules = new FinalisationRules(false);

    @Override
    public FinalisationCheck check(Actor actor, UUID copy) {
        actor.require(Role.TEACHER, Role.ADMIN);
        return new FinalisationCheck(
                false,
                List.of(new FinalisationCheck.OpenItem("1a", "Exercice 1 › a)")),
                List.of(new FinalisationCheck.UnfitItem(
                        "1b", "Exercice 1 › b)", new BigDecimal("4.5"), new BigDecimal("4"))),
                true,
                false);
    }

    @Override
    public FinalisationRules rules(Actor actor, String exam) {
        return rules;
    }

    @Override
    public FinalisationRules setRules(Actor actor, String exam, FinalisationRules wanted) {
        actor.require(Role.ADMIN);
        rules = wanted;
        return rules;
    }

    @Override
    public void renderAgain(Actor actor, UUID copy) {
        throw new UnsupportedOperationException("not over HTTP");
    }

    @Override
    public int refresh(Actor actor, String exam) {
        throw new UnsupportedOperationException("not over HTTP");
    }
}
