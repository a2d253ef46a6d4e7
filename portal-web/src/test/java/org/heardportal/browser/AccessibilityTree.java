package org.heardportal.browser;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the browser tells a screen reader of the page. */
record AccessibilityTree(Browser browser) {

    /** Each thing that is told, with its role, its name and whatever else is said of it, as texts; other things that it names are told by their ids. */
    @SuppressWarnings("unchecked")
    List<Map<String, Object>> nodes() {
        browser.devTools("Accessibility.enable", Map.of());
        var nodes = (List<Map<String, Object>>) browser.devTools("Accessibility.getFullAXTree", Map.of()).get("nodes");
        return nodes.stream().filter(node -> !Boolean.TRUE.equals(node.get("ignored"))).map(AccessibilityTree::told).toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> told(Map<String, Object> node) {
        Map<String, Object> told = new HashMap<>();
        told.put("role", text(node.get("role")));
        told.put("name", text(node.get("name")));
        for (Map<String, Object> property : (List<Map<String, Object>>) node.getOrDefault("properties", List.of())) {
            told.put(property.get("name").toString(), text(property.get("value")));
        }
        return told;
    }

    @SuppressWarnings("unchecked")
    private static String text(Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            return "";
        }
        if (map.get("relatedNodes") instanceof List<?> related && !related.isEmpty()) {
            return String.valueOf(((Map<String, Object>) related.getFirst()).get("idref"));
        }
        return map.get("value") == null ? "" : map.get("value").toString();
    }
}
