package org.korrigo.spi.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.korrigo.spi.Cancellation;
import org.korrigo.spi.Options;
import org.korrigo.spi.document.PageFacts;
import org.korrigo.spi.document.PageSize;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;
import org.korrigo.spi.identity.IdentityCandidate;
import org.korrigo.spi.identity.IdentityMatcher;
import org.korrigo.spi.layout.BookletLayout;
import org.korrigo.spi.layout.LayoutProvider;
import org.korrigo.spi.layout.SheetKind;
import org.korrigo.spi.layout.WritingKind;
import org.korrigo.spi.ocr.OcrCandidate;
import org.korrigo.spi.ocr.OcrEngine;
import org.korrigo.spi.ocr.OcrResult;
import org.korrigo.spi.split.PlannedBooklet;
import org.korrigo.spi.split.PlannedPage;
import org.korrigo.spi.split.SplitPlan;
import org.korrigo.spi.split.SplitRequest;
import org.korrigo.spi.split.SplitStrategy;
import org.korrigo.spi.storage.BlobRef;
import org.korrigo.spi.storage.BlobStore;

/** A contract that no plug-in can break proves nothing. */
class ContractsCanFailTest {

    private static final BookletLayout A4 = new BookletLayout(
            "a4", "1.0.0", Map.of("fr", "A4"), SheetKind.A4_PAGES, 1, "standard", Options.NONE, List.of());

    @Test
    void catchesAStoreThatForgets() {
        BlobStoreContract contract = new BlobStoreContract() {
            @Override
            protected BlobStore store() {
                return new Forgetful();
            }
        };
        fails(contract::givesBackTheBytesItWasGiven);
        fails(contract::refusesWhatItNeverHeld);
    }

    @Test
    void catchesAStrategyThatLosesAPage() {
        SplitStrategyContract contract = new SplitStrategyContract() {
            @Override
            protected SplitStrategy strategy() {
                return request -> new SplitPlan(List.of(booklet(1), booklet(2)), List.of(), List.of());
            }

            @Override
            protected SplitRequest sample() {
                List<PageFacts> pages = List.of(page(1), page(2), page(3));
                ScriptedViews views = new ScriptedViews(Map.of(), (page, place, rotation, zone) -> List.of());
                return new SplitRequest(pages, A4, Options.NONE, views, Cancellation.NEVER);
            }
        };
        fails(contract::accountsForEveryPageOnce);
        fails(contract::plansNothingForAnEmptyBatch);
        fails(contract::stopsWhenCancelled);
    }

    @Test
    void catchesAnEngineThatReadsWhatIsNotThere() {
        OcrEngineContract contract = new OcrEngineContract() {
            @Override
            protected OcrEngine engine() {
                return request -> new OcrResult(List.of(new OcrCandidate("A", 0.1), new OcrCandidate("B", 0.9)));
            }

            @Override
            protected WritingKind writing() {
                return WritingKind.PRINTED;
            }
        };
        fails(contract::readsNothingOnABlankZone);
        fails(contract::putsTheSurestCandidateFirst);
        fails(contract::readsAllowedCharactersAlone);
        fails(contract::declinesAZoneWithNothingToRead);
    }

    @Test
    void catchesAMatcherThatInventsStudents() {
        IdentityMatcherContract contract = new IdentityMatcherContract() {
            @Override
            protected IdentityMatcher matcher() {
                return (evidence, roster, options) -> List.of(new IdentityCandidate("nobody", 1, "sure"));
            }
        };
        fails(contract::ranksEntriesOfTheListOnceEach);
        fails(contract::proposesNobodyWithoutEvidence);
        fails(contract::scoresARightNameAboveAWrongOne);
    }

    @Test
    void catchesAProviderThatRepeatsALayout() {
        LayoutProviderContract contract = new LayoutProviderContract() {
            @Override
            protected LayoutProvider provider() {
                return () -> List.of(A4, A4);
            }
        };
        fails(contract::givesEachLayoutAnIdOfItsOwn);
    }

    @Test
    void catchesALayoutFileOfAnotherName(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("lyon.layout.json"), "{}");
        LayoutFileContract contract = new LayoutFileContract() {
            @Override
            protected Path place() {
                return folder;
            }

            @Override
            protected BookletLayout read(String json) {
                return A4;
            }
        };
        fails(contract::namesEachFileAfterItsLayout);
    }

    private static void fails(ThrowingCallable promise) {
        assertThatThrownBy(promise).isInstanceOf(AssertionError.class);
    }

    private static PlannedBooklet booklet(int page) {
        return new PlannedBooklet(List.of(new PlannedPage(page, Region.WHOLE, Rotation.NONE, 1)), 1, List.of());
    }

    private static PageFacts page(int number) {
        return new PageFacts(number, new PageSize(210, 297), Rotation.NONE, Optional.empty(), Optional.empty());
    }

    private static final class Forgetful implements BlobStore {

        @Override
        public BlobRef put(InputStream bytes) {
            return new BlobRef("0".repeat(64), 0);
        }

        @Override
        public InputStream open(BlobRef blob) {
            return new ByteArrayInputStream(new byte[0]);
        }

        @Override
        public Path file(BlobRef blob) {
            return Path.of("nowhere");
        }

        @Override
        public boolean delete(BlobRef blob) {
            return true;
        }
    }
}
