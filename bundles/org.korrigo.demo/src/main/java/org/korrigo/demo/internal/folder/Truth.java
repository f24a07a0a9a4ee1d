package org.korrigo.demo.internal.folder;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The ground truth that lies beside a batch.
 *
 * @param batch the form of its papers, for example {@code a3-folded}
 * @param csv its class lists by purpose
 */
public record Truth(
        String batch, List<ScanFile> files, Map<String, Object> csv, List<Paper> booklets, List<ScannedSide> pages) {

    /** A PDF of the batch. */
    public record ScanFile(String file, int pages) {}

    /**
     * A paper that was handed in.
     *
     * @param ine null when its student is not in the class list
     * @param candidate null where papers carry no number
     */
    public record Paper(
            @JsonProperty("booklet") int number,
            String ine,
            @JsonProperty("nom") String lastName,
            @JsonProperty("prenom") String firstName,
            @JsonProperty("classe") String className,
            @JsonProperty("candidat") String candidate,
            List<String> faults) {

        public boolean listed() {
            return ine != null;
        }
    }

    /** The paper most of these scanned pages belong to; of two with as many, that of the earlier page. */
    public Optional<Paper> paperOf(List<Integer> scannedPages) {
        Map<Integer, ScannedSide> byNumber =
                pages.stream().collect(Collectors.toMap(ScannedSide::number, Function.identity()));
        List<Integer> owners = scannedPages.stream()
                .distinct()
                .map(byNumber::get)
                .filter(side -> side != null && side.booklet() != null)
                .map(ScannedSide::booklet)
                .toList();
        Map<Integer, Long> votes =
                owners.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return owners.stream()
                .max(Comparator.comparing((Integer owner) -> votes.get(owner))
                        .thenComparing(owner -> -owners.indexOf(owner)))
                .flatMap(this::paper);
    }

    public Optional<Paper> paper(int number) {
        return booklets.stream().filter(paper -> paper.number() == number).findFirst();
    }

    /** The page that this one is a second scan of, or the page itself. */
    public ScannedSide firstScan(ScannedSide side) {
        return pages.stream()
                .filter(other -> side.isDuplicate() && other.isNeeded() && other.sameSide(side))
                .findFirst()
                .orElse(side);
    }

    /** The pages of a paper, and those of no paper that follow them in the pile. */
    public List<Integer> pagesAround(Paper paper) {
        List<Integer> around = new ArrayList<>();
        boolean follows = false;
        for (ScannedSide side : pages) {
            boolean own = side.booklet() != null && side.booklet() == paper.number();
            follows = own || follows && side.booklet() == null;
            if (follows) {
                around.add(side.number());
            }
        }
        return around;
    }

    public int scanned() {
        return pages.size();
    }
}
