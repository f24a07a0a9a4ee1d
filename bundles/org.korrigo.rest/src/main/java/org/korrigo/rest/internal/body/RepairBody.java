package org.korrigo.rest.internal.body;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.korrigo.domain.repair.InsertPage;
import org.korrigo.domain.repair.MergeCopies;
import org.korrigo.domain.repair.MovePage;
import org.korrigo.domain.repair.Repair;
import org.korrigo.domain.repair.ReplacePage;
import org.korrigo.domain.repair.SetAside;
import org.korrigo.domain.repair.SplitCopy;
import org.korrigo.domain.repair.SwapPages;
import org.korrigo.domain.repair.TurnPage;
import org.korrigo.domain.scan.ScannedPage.Disposition;
import org.korrigo.spi.document.Rotation;

/** A repair on the wire. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @Type(value = RepairBody.Move.class, name = "move-page"),
    @Type(value = RepairBody.Turn.class, name = "turn-page"),
    @Type(value = RepairBody.Swap.class, name = "swap-pages"),
    @Type(value = RepairBody.Insert.class, name = "insert-page"),
    @Type(value = RepairBody.Merge.class, name = "merge-copies"),
    @Type(value = RepairBody.Split.class, name = "split-copy"),
    @Type(value = RepairBody.Aside.class, name = "set-aside"),
    @Type(value = RepairBody.Replace.class, name = "replace-page")
})
public sealed interface RepairBody {

    Optional<String> reason();

    Repair toRepair();

    record Move(UUID copy, int page, UUID to, int position, Optional<Integer> logical, Optional<String> reason)
            implements RepairBody {

        @Override
        public Repair toRepair() {
            return new MovePage(copy, page, to, position, logical);
        }
    }

    record Turn(UUID copy, int page, Rotation clockwise, Optional<String> reason) implements RepairBody {

        @Override
        public Repair toRepair() {
            return new TurnPage(copy, page, clockwise);
        }
    }

    record Swap(UUID copy, int page, UUID otherCopy, int otherPage, Optional<String> reason) implements RepairBody {

        @Override
        public Repair toRepair() {
            return new SwapPages(copy, page, otherCopy, otherPage);
        }
    }

    record Insert(
            UUID scannedPage,
            List<PagePart> parts,
            UUID copy,
            int position,
            Optional<Rotation> clockwise,
            Optional<Integer> logical,
            Optional<String> reason)
            implements RepairBody {

        @Override
        public Repair toRepair() {
            var regions = parts.stream().map(PagePart::region).toList();
            var turn = clockwise.orElse(Rotation.NONE);
            return new InsertPage(scannedPage, regions, copy, position, turn, logical);
        }
    }

    record Merge(UUID copy, UUID other, Optional<String> reason) implements RepairBody {

        @Override
        public Repair toRepair() {
            return new MergeCopies(copy, other);
        }
    }

    record Split(UUID copy, int page, Optional<String> reason) implements RepairBody {

        @Override
        public Repair toRepair() {
            return new SplitCopy(copy, page, UUID.randomUUID());
        }
    }

    record Aside(UUID scannedPage, Disposition fate, Optional<String> reason) implements RepairBody {

        @Override
        public Repair toRepair() {
            return new SetAside(scannedPage, fate, reason.orElse(""));
        }
    }

    record Replace(UUID scannedPage, UUID by, Optional<Rotation> clockwise, Optional<String> reason)
            implements RepairBody {

        @Override
        public Repair toRepair() {
            return new ReplacePage(scannedPage, by, clockwise.orElse(Rotation.NONE));
        }
    }
}
