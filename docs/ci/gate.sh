#!/bin/sh
# Judge what was submitted and sort it: 通过/ passes, 退回/ goes back with the reasons beside it, 待查/ could not be judged.
# Use: gate.sh FOLDER [POLICY]. The exit code is the highest of all submissions: 0, 1 or 2.
set -u
folder=$1
policy=${2:-standard}
worst=0
mkdir -p "$folder/通过" "$folder/退回" "$folder/待查"
for report in "$folder"/*.txt "$folder"/*.md; do
    [ -f "$report" ] || continue
    reasons=$(fazhi gate "$report" --policy "$policy" --format markdown)
    code=$?
    case $code in
        0) place=通过 ;;
        1) place=退回 ;;
        *) place=待查 ;;
    esac
    name=$(basename "$report")
    mv "$report" "$folder/$place/$name"
    [ "$code" -eq 0 ] || printf '%s\n' "$reasons" > "$folder/$place/$name.原因.md"
    [ "$code" -le "$worst" ] || worst=$code
done
exit "$worst"
