#!/bin/sh
# Judge what was submitted and sort it: 通过/ passes, 退回/ goes back with the reasons beside it, 待查/ could not be judged.
# Use: gate.sh FOLDER [POLICY]. The exit code is the highest of all submissions; 2 where there is nothing to judge.
set -u
folder=${1:?"Use: gate.sh FOLDER [POLICY]"}
policy=${2:-standard}
[ -d "$folder" ] || { echo "There is no folder $folder." >&2; exit 2; }
fazhi policy show "$policy" > /dev/null || exit 2
worst=0
count=0
for report in "$folder"/*; do
    [ -f "$report" ] || continue
    count=$((count + 1))
    name=$(basename "$report")
    reasons=$(mktemp)
    fazhi gate --policy "$policy" --format markdown -- "$report" > "$reasons" 2>&1
    code=$?
    case $code in
        0) place=通过 ;;
        1) place=退回 ;;
        *) place=待查 ;;
    esac
    # Whatever came of an earlier submission of this name is over.
    rm -f "$folder/通过/$name" "$folder/退回/$name" "$folder/待查/$name" "$folder"/*/"$name.原因.md"
    mkdir -p "$folder/$place"
    mv "$report" "$folder/$place/$name"
    if [ "$code" -eq 0 ]; then rm "$reasons"; else mv "$reasons" "$folder/$place/$name.原因.md"; fi
    [ "$code" -le "$worst" ] || worst=$code
done
[ "$count" -gt 0 ] || { echo "There is nothing to judge in $folder." >&2; exit 2; }
exit "$worst"
