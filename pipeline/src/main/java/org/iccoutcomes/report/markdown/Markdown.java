package org.iccoutcomes.report.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.iccoutcomes.report.block.Block;

/**
 * Markdown as blocks: paragraphs, headings and lists. Emphasis becomes plain text and a link its text with the address
 * behind it. Markup of a page is shown as the text it is, and an image is told by its description: nothing is loaded.
 */
public final class Markdown {
    private Markdown() {}

    private static final Parser PARSER = Parser.builder().build();

    /** The blocks, in order; none of blank text. */
    public static List<Block> blocks(String markdown) {
        Blocks blocks = new Blocks();
        PARSER.parse(markdown).accept(blocks);
        return List.copyOf(blocks.found);
    }

    /** Collects blocks; headings of any level become those below a section's. */
    private static final class Blocks extends AbstractVisitor {
        private final List<Block> found = new ArrayList<>();

        @Override
        public void visit(Heading heading) {
            found.add(new Block.Heading(text(heading)));
        }

        @Override
        public void visit(Paragraph paragraph) {
            found.add(new Block.Prose(text(paragraph)));
        }

        @Override
        public void visit(BulletList list) {
            points(list);
        }

        @Override
        public void visit(OrderedList list) {
            points(list);
        }

        @Override
        public void visit(FencedCodeBlock code) {
            found.add(new Block.Prose(code.getLiteral().strip()));
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            found.add(new Block.Prose(code.getLiteral().strip()));
        }

        @Override
        public void visit(HtmlBlock html) {
            found.add(new Block.Prose(html.getLiteral().strip()));
        }

        /** A list within an item follows its text. */
        private void points(ListBlock list) {
            List<String> points = new ArrayList<>();
            for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
                points.add(text(item));
            }
            found.add(new Block.Points(points));
        }
    }

    private static String text(Node node) {
        Words words = new Words();
        node.accept(words);
        return words.text.toString().strip();
    }

    /** Collects the words of a block. */
    private static final class Words extends AbstractVisitor {
        private final StringBuilder text = new StringBuilder();

        @Override
        public void visit(Text node) {
            text.append(node.getLiteral());
        }

        @Override
        public void visit(Code node) {
            text.append(node.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak node) {
            text.append(' ');
        }

        @Override
        public void visit(HardLineBreak node) {
            text.append(' ');
        }

        @Override
        public void visit(HtmlInline node) {
            text.append(node.getLiteral());
        }

        @Override
        public void visit(Paragraph node) {
            if (!text.isEmpty()) {
                text.append(' ');
            }
            visitChildren(node);
        }

        @Override
        public void visit(Link node) {
            visitChildren(node);
            text.append(" (").append(node.getDestination()).append(')');
        }

        @Override
        public void visit(Image node) {
            text.append("(image: ");
            visitChildren(node);
            text.append(')');
        }
    }
}
