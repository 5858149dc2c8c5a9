package main

import (
	"context"
	"fmt"
	"reflect"

	"github.com/containerd/ttrpc"
	"github.com/gogo/protobuf/proto"
	"google.golang.org/grpc/codes"
)

// catalog calls a real service: in public, with an identity, and where the identity does not reach.
//
// The token is a city bureau's of Shenyang.
func catalog(p peer) error {
	public := context.Background()
	bureau := ttrpc.WithMetadata(public, ttrpc.MD{"authorization": {"Bearer " + p.token}})
	stranger := ttrpc.WithMetadata(public, ttrpc.MD{"authorization": {"Bearer " + p.token + "x"}})
	call := func(ctx context.Context, method string, request, answer proto.Message) error {
		service := "Organisations"
		if method == "GetRegion" {
			service = "Regions"
		}
		return p.client.Call(ctx, "liaoning.skills.catalog.v1."+service, method, request, answer)
	}

	var region Region
	if err := call(public, "GetRegion", &GetRegionRequest{Code: "210100"}, &region); err != nil {
		return err
	}
	if want := (Region{Code: "210100", Name: "沈阳市", ParentCode: "210000", Tier: 2, Kind: region.Kind}); region != want {
		return fmt.Errorf("want %v, got %v", want, region)
	}
	err := call(public, "GetRegion", &GetRegionRequest{Code: "219900"}, &region)
	if err := want(err, codes.NotFound, "REGION_NOT_FOUND"); err != nil {
		return err
	}

	request := &RegisterOrganisationRequest{
		CreditCode: "91210100MA00000073", Name: "沈阳互通科技", RegionCode: "210100", Roles: []int32{1}, RequestId: "go-1",
	}
	elsewhere := &RegisterOrganisationRequest{
		CreditCode: request.CreditCode, Name: request.Name, RegionCode: "210200", Roles: request.Roles,
	}
	refusals := []struct {
		ctx     context.Context
		request proto.Message
		code    codes.Code
		reason  string
	}{
		{public, request, codes.Unauthenticated, "TOKEN_REQUIRED"},
		{stranger, request, codes.Unauthenticated, ""},
		{bureau, elsewhere, codes.PermissionDenied, "OUT_OF_SCOPE"},
		{bureau, &RegisterOrganisationRequest{RegionCode: "210100"}, codes.InvalidArgument, ""},
	}
	for _, refusal := range refusals {
		err := call(refusal.ctx, "RegisterOrganisation", refusal.request, &Organisation{})
		if err := want(err, refusal.code, refusal.reason); err != nil {
			return err
		}
	}

	var made, again Organisation
	if err := call(bureau, "RegisterOrganisation", request, &made); err != nil {
		return err
	}
	if made.Revision != 1 || made.Name != request.Name || !reflect.DeepEqual(made.Roles, request.Roles) {
		return fmt.Errorf("registered %v", &made)
	}
	if err := call(bureau, "RegisterOrganisation", request, &again); err != nil || !reflect.DeepEqual(made, again) {
		return fmt.Errorf("the same request again: %v %v", &again, err)
	}
	request.RequestId = ""
	err = call(bureau, "RegisterOrganisation", request, &again)
	return want(err, codes.AlreadyExists, "ORGANISATION_EXISTS")
}
