import java.io.File;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.preflight.PreflightDocument;
import org.apache.pdfbox.preflight.ValidationResult;
import org.apache.pdfbox.preflight.exception.SyntaxValidationException;
import org.apache.pdfbox.preflight.parser.PreflightParser;

/** Runs PDFBox Preflight, which knows PDF/A-1b only, and prints what breaks a rule that PDF/A-2 has, too. */
public final class Preflight {
    // PDF/A-2 has: part 2 in the metadata (7.11.2), soft masks, transparency groups and opacity (2.2.1, 2.2.2, 4.1.2), subsets without CIDSet (3.1.11).
    // PDF/A-3 has embedded files (1.2.9, 1.4.7); that PDF/A-2 has none of ours is held to by the rules.
    private static final Set<String> OF_PART_1_ONLY = Set.of("7.11.2", "2.2.1", "2.2.2", "4.1.2", "3.1.11", "1.2.9", "1.4.7");

    public static void main(String[] files) throws Exception {
        int bad = 0;
        for (String file : files) {
            PreflightParser parser = new PreflightParser(new File(file));
            ValidationResult result;
            try {
                parser.parse();
                try (PreflightDocument document = parser.getPreflightDocument()) {
                    document.validate();
                    result = document.getResult();
                }
            } catch (SyntaxValidationException exception) {
                result = exception.getResult();
            }

            Set<String> errors = new TreeSet<>();
            for (ValidationResult.ValidationError error : result.getErrorsList()) {
                if (!OF_PART_1_ONLY.contains(error.getErrorCode())) errors.add(error.getErrorCode() + " " + error.getDetails());
            }

            for (String error : errors) System.out.println(new File(file).getName() + ": " + error);
            if (!errors.isEmpty()) bad++;
        }

        System.exit(bad == 0 ? 0 : 1);
    }
}
