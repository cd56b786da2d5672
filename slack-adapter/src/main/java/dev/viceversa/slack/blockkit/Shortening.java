package dev.viceversa.slack.blockkit;

import com.google.gson.Gson;
import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes too much content fit: what is to be done (buttons, inputs) stays, what is read is kept from the top, and an
 * ellipsis stands where something is missing. Pure functions.
 */
final class Shortening {

    private static final String MORE = "…";

    private Shortening() {}

    static List<LayoutBlock> fit(List<LayoutBlock> blocks, int mostBlocks, int mostCharacters, Gson gson) {
        if (blocks.size() <= mostBlocks && Room.of(blocks) <= mostCharacters) {
            return blocks;
        }
        int[] sizes = blocks.stream()
                .mapToInt(block -> gson.toJson(block).length() + 1)
                .toArray();
        int total = 2;
        for (int size : sizes) {
            total += size;
        }
        if (blocks.size() <= mostBlocks && total <= mostCharacters) {
            return blocks;
        }
        LayoutBlock ellipsis = ContextBlock.builder()
                .elements(List.of(Words.plain(MORE, MORE.length())))
                .build();
        int blocksLeft = mostBlocks - 1;
        int charactersLeft = mostCharacters - gson.toJson(ellipsis).length() - 3;
        for (int i = 0; i < sizes.length; i++) {
            if (isActedOn(blocks.get(i))) {
                blocksLeft--;
                charactersLeft -= sizes[i];
            }
        }
        List<LayoutBlock> kept = new ArrayList<>();
        boolean shortened = false;
        for (int i = 0; i < sizes.length; i++) {
            LayoutBlock block = blocks.get(i);
            boolean fits = !shortened && blocksLeft > 0 && charactersLeft >= sizes[i];
            if (isActedOn(block)) {
                kept.add(block);
            } else if (fits) {
                kept.add(block);
                blocksLeft--;
                charactersLeft -= sizes[i];
            } else if (!shortened) {
                kept.add(ellipsis);
                shortened = true;
            }
        }
        return withoutExcess(kept, mostBlocks, mostCharacters, gson);
    }

    private static boolean isActedOn(LayoutBlock block) {
        return block instanceof ActionsBlock || block instanceof InputBlock;
    }

    /** Only for more buttons than a message can hold: the first ones, most likely wanted, stay. */
    private static List<LayoutBlock> withoutExcess(
            List<LayoutBlock> kept, int mostBlocks, int mostCharacters, Gson gson) {
        while (kept.size() > mostBlocks || kept.size() > 1 && gson.toJson(kept).length() > mostCharacters) {
            kept.removeLast();
        }
        return kept;
    }
}
